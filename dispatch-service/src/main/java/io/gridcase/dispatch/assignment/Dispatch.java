package io.gridcase.dispatch.assignment;

import io.gridcase.code.DepartmentCode;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 派遣: who is responsible, since when and why.
 *
 * @param ruleId rule of the responsibility matrix; absent when a dispatcher decided
 * @param explanation why this department, in words
 * @param dispatchedBy staff code, or {@code system} by rule
 * @param dispatchedAt when the clock started
 */
@Embeddable
public record Dispatch(
        String department,
        String departmentName,
        @Nullable String ruleId,
        String explanation,
        String dispatchedBy,
        Instant dispatchedAt) {

    /** The same with a successor in the department's place. */
    Dispatch by(DepartmentCode successor, String nameOfSuccessor) {
        return new Dispatch(successor.value(), nameOfSuccessor, ruleId, explanation, dispatchedBy, dispatchedAt);
    }

    public DepartmentCode departmentCode() {
        return new DepartmentCode(department);
    }
}
