package io.gridcase.dispatch.department;

import io.gridcase.code.DepartmentCode;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** The departments of the city. */
public interface Departments {

    /** Fails with {@link UnknownDepartment}. */
    Uni<Department> of(DepartmentCode code);

    /** One that takes cases; fails with {@link DepartmentClosed} too. */
    Uni<Department> open(DepartmentCode code);

    /** In the order of their codes, from the one behind {@code after}; the empty text comes before all. */
    Uni<List<Department>> list(String after, int limit);
}
