package io.gridcase.closure.oversight.rest;

import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.closure.oversight.Names;
import io.gridcase.closure.oversight.Oversee;
import io.gridcase.closure.subtree.Subtree;
import io.gridcase.web.CallerFromToken;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 推诿扯皮: who passes cases on, and which do not come to an end. */
@Path("/champions")
@Tag(name = "监督 / Oversight")
@RolesAllowed(SUPERVISOR)
class ChampionsResource {

    private final Oversee oversee;
    private final Names names;
    private final CallerFromToken caller;

    ChampionsResource(Oversee oversee, Names names, CallerFromToken caller) {
        this.oversee = oversee;
        this.names = names;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "回退大户与久拖案卷 / Who gives back the most, and what is open the longest",
            description = "Only cases in the caller's areas; a return counts whatever became of the case")
    @APIResponse(responseCode = "200", description = "The champions")
    @APIResponse(responseCode = "400", description = "A parameter cannot be (problem)")
    public Uni<ChampionsAnswer> champions(
            @QueryParam("area")
                    @Pattern(regexp = QueueQuery.AREA)
                    @Parameter(description = "Code of an area or grid, with everything below it")
                    @Nullable
                    String area,
            @QueryParam("days")
                    @Parameter(description = "Of how many days the returns count")
                    @DefaultValue("30")
                    @Min(1)
                    @Max(92)
                    int days,
            @QueryParam("limit") @Parameter(description = "How many of each") @DefaultValue("10") @Min(1) @Max(50)
                    int limit) {
        var within = Subtree.of(caller.caller().areas(), Optional.ofNullable(area));
        return oversee.champions(within, Duration.ofDays(days), limit).map(found -> ChampionsAnswer.of(found, names));
    }
}
