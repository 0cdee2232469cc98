package io.gridcase.dispatch.supervision;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.GridCode;
import java.util.UUID;

/**
 * 催办: the centre has asked the department to hurry.
 *
 * @param reminderCount how often it was reminded of this case, this time included
 */
public record DepartmentReminded(
        UUID id,
        CaseNumber caseNumber,
        GridCode gridCode,
        DepartmentCode department,
        Demand demand,
        int reminderCount) {}
