package io.gridcase.dispatch.department;

import io.gridcase.code.DepartmentCode;
import io.gridcase.refusal.Invalid;

/** The city profile has no department of this code. */
public class UnknownDepartment extends Invalid {

    private static final long serialVersionUID = 1L;

    public UnknownDepartment(DepartmentCode code) {
        super("unknown-department", "没有此专业部门 / No such department", "there is no department " + code);
    }
}
