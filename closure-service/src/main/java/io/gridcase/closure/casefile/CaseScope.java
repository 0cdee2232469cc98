package io.gridcase.closure.casefile;

import io.gridcase.code.DepartmentCode;
import io.gridcase.web.AreaScope;
import java.util.Optional;

/** Whose cases somebody may see: those of these areas, and those that this department is responsible for. */
public record CaseScope(AreaScope areas, Optional<DepartmentCode> department) {}
