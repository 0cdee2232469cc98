package io.gridcase.intake.open311.rest;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a request is told.
 *
 * @param serviceNotice with the link under which the reporter follows the request
 * @param accountId as it was sent
 */
@JsonNaming(SnakeCaseStrategy.class)
record TakenDocument(
        String serviceRequestId,
        String serviceNotice,
        @Nullable String accountId) {}
