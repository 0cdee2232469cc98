package io.gridcase.intake.report;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;

/** 作废: what was filed as a case is none; nobody needs to do anything about it any more. */
public record CaseVoided(CaseNumber caseNumber, GridCode grid, Voiding voiding) {}
