package io.gridcase.web;

/** The roles of the field, as the identity provider names them. One person may hold several (一员多责). */
public final class Roles {

    /** 监督员 (网格员): reports, confirms and verifies on the street. */
    public static final String INSPECTOR = "inspector";
    /** 受理员: works the incoming queue of the supervision centre. */
    public static final String INTAKE_OFFICER = "intake-officer";
    /** 值班长: files, voids and closes. */
    public static final String SHIFT_LEADER = "shift-leader";
    /** 派遣员: dispatches what the matrix could not route. */
    public static final String DISPATCHER = "dispatcher";
    /** 专业部门经办人: handles the assignments of one department. */
    public static final String HANDLER = "handler";
    /** 部门负责人: endorses what the handlers of the department ask for. */
    public static final String DEPARTMENT_HEAD = "department-head";
    /** 监督领导: watches an area and everything below it. */
    public static final String SUPERVISOR = "supervisor";

    private Roles() {}
}
