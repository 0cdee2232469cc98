package io.gridcase.dispatch.assignment;

import io.gridcase.code.DepartmentCode;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 派遣: who is responsible, since when and why.
 *
 * @param assisting codes of the 协办部门 that must help
 * @param owner 业主: whoever the department handles for as its agent (代业主)
 * @param ruleId rule of the responsibility matrix; absent when a dispatcher decided
 * @param explanation why this department, in words
 * @param dispatchedBy staff code, or {@code system} by rule
 * @param dispatchedAt when the clock started
 */
@Embeddable
public record Dispatch(
        String department,
        String departmentName,
        List<String> assisting,
        @Nullable String owner,
        @Nullable String ruleId,
        String explanation,
        String dispatchedBy,
        Instant dispatchedAt) {

    public Dispatch {
        assisting = List.copyOf(assisting);
    }

    /** The same with a successor in the department's place, who neither assists nor acts for itself. */
    Dispatch by(DepartmentCode successor, String nameOfSuccessor) {
        var code = successor.value();
        return new Dispatch(
                code,
                nameOfSuccessor,
                assisting.stream().filter(other -> !other.equals(code)).toList(),
                code.equals(owner) ? null : owner,
                ruleId,
                explanation,
                dispatchedBy,
                dispatchedAt);
    }

    public DepartmentCode departmentCode() {
        return new DepartmentCode(department);
    }

    /** 协办部门. */
    public List<DepartmentCode> helpers() {
        return assisting.stream().map(DepartmentCode::new).toList();
    }

    /** The department responsible, then those that assist. */
    public List<DepartmentCode> everybody() {
        return Stream.concat(Stream.of(departmentCode()), helpers().stream()).toList();
    }
}
