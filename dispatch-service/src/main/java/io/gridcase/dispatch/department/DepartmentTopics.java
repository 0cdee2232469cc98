package io.gridcase.dispatch.department;

import io.gridcase.code.DepartmentCode;
import java.util.List;

/** The Kafka topics that belong to one department; nobody but Gridcase writes to them, nobody else reads them. */
public record DepartmentTopics(DepartmentCode code) {

    /** Its work. */
    public String assignments() {
        return "department.%s.assignments".formatted(code);
    }

    /** Why its replies were refused. */
    public String errors() {
        return "department.%s.errors".formatted(code);
    }

    public List<String> all() {
        return List.of(assignments(), errors());
    }
}
