package io.gridcase.dispatch.assignment;

import io.gridcase.code.DepartmentCode;
import io.gridcase.refusal.Invalid;

/** The department responsible is named among those that assist it. */
class AssistsItself extends Invalid {

    private static final long serialVersionUID = 1L;

    AssistsItself(DepartmentCode department) {
        super(
                "assists-itself",
                "牵头部门不能同时协办 / A department cannot assist itself",
                "%s is responsible and cannot assist too".formatted(department));
    }
}
