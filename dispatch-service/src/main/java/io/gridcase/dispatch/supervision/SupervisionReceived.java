package io.gridcase.dispatch.supervision;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import java.util.UUID;

/** 督办: a leader's demand has reached the department that has the case. */
public record SupervisionReceived(UUID id, CaseNumber caseNumber, DepartmentCode department, Demand demand) {}
