package io.gridcase.dispatch.department;

import io.gridcase.code.DepartmentCode;
import io.gridcase.refusal.Conflict;
import java.util.Map;

/** The department was merged into another one and gets nothing any more. */
public class DepartmentClosed extends Conflict {

    private static final long serialVersionUID = 1L;

    public DepartmentClosed(DepartmentMerger merger) {
        this(merger.code(), merger.successor());
    }

    private DepartmentClosed(DepartmentCode code, DepartmentCode successor) {
        super(
                "department-closed",
                "专业部门已并入其他部门 / The department was merged into another",
                "%s was merged into %s".formatted(code, successor),
                Map.of("successor", successor.value()));
    }
}
