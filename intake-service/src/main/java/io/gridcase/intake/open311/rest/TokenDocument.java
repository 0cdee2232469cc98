package io.gridcase.intake.open311.rest;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** Which request a token leads to. */
@JsonNaming(SnakeCaseStrategy.class)
record TokenDocument(String serviceRequestId, String token) {}
