package io.gridcase.closure.sampling;

import io.gridcase.code.DepartmentCode;
import io.gridcase.web.AreaScope;
import java.util.Optional;

/**
 * Which sample checks somebody may see: those of these areas; and who judges had no part in the case, neither in handling
 * nor in verifying it.
 *
 * @param notOf staff code of whoever judges, empty for whoever only reads
 * @param notOfDepartment whose answers the person may not judge
 */
public record SampleScope(AreaScope areas, Optional<String> notOf, Optional<DepartmentCode> notOfDepartment) {}
