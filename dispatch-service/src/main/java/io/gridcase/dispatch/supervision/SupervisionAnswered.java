package io.gridcase.dispatch.supervision;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import io.gridcase.code.SupervisionLevel;
import java.util.UUID;

/** The department has said what it does about a reminder or a supervision. */
public record SupervisionAnswered(
        UUID id, CaseNumber caseNumber, GridCode gridCode, SupervisionLevel level, Answer answer) {}
