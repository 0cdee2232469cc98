package io.gridcase.closure.supervision;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.SupervisionLevel;
import io.gridcase.web.AreaScope;
import java.util.Optional;

/**
 * Which of the proposals or supervisions are asked for; what is empty does not matter.
 *
 * @param scope the areas of whoever asks
 * @param area code of an area or grid, with everything below it
 */
public record SupervisionFilter(
        AreaScope scope,
        Optional<String> area,
        Optional<CaseNumber> caseNumber,
        Optional<DepartmentCode> department,
        Optional<SupervisionLevel> level) {}
