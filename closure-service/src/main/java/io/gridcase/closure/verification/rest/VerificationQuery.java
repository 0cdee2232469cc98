package io.gridcase.closure.verification.rest;

import io.gridcase.closure.verification.VerificationFilter;
import io.gridcase.closure.verification.VerificationState;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of verifications is narrowed to. */
public class VerificationQuery {

    @QueryParam("state")
    @DefaultValue("PENDING")
    @Pattern(regexp = "PENDING|PASSED|FAILED|UNREACHED|ESCALATED|CANCELLED")
    @Parameter(description = "UNREACHED: somebody has to be sent again; ESCALATED: a supervisor has to decide")
    String state = "PENDING";

    @QueryParam("mine")
    @DefaultValue("false")
    @Pattern(regexp = "true|false")
    @Parameter(description = "true: only those that the caller is sent to")
    String mine = "false";

    @QueryParam("overdue")
    @DefaultValue("false")
    @Pattern(regexp = "true|false")
    @Parameter(description = "true: only those that somebody should have looked at before now")
    String overdue = "false";

    VerificationFilter of(String person, Instant now) {
        return new VerificationFilter(
                VerificationState.valueOf(state),
                Optional.of(person).filter(one -> Boolean.parseBoolean(mine)),
                Optional.of(now).filter(one -> Boolean.parseBoolean(overdue)));
    }
}
