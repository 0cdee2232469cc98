package io.gridcase.closure.promise.rest;

import io.gridcase.closure.promise.Outcome;
import io.gridcase.closure.promise.PromiseFilter;
import io.gridcase.code.DepartmentCode;
import io.gridcase.web.AreaScope;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of promises is narrowed to. */
public class PromiseQuery {

    @QueryParam("area")
    @Pattern(regexp = "[0-9]{6}|[0-9]{9}|[0-9]{12}|[0-9]{12}[0-9A-Z]{3}")
    @Parameter(description = "Code of a county (6), town (9), village (12) or grid (15), with everything below it")
    @Nullable
    String area;

    @QueryParam("department")
    @Pattern(regexp = "[a-z][a-z0-9-]{1,39}")
    @Parameter(description = "Code of the department responsible now")
    @Nullable
    String department;

    @QueryParam("outcome")
    @Pattern(regexp = "KEPT|MISSED|OPEN")
    @Parameter(description = "KEPT: struck off and handled in time; MISSED: not handled in time; OPEN: neither yet")
    @Nullable
    String outcome;

    PromiseFilter within(AreaScope scope, Instant now) {
        return new PromiseFilter(
                now,
                scope,
                Optional.ofNullable(area),
                Optional.ofNullable(department).map(DepartmentCode::new),
                Optional.ofNullable(outcome).map(Outcome::valueOf));
    }
}
