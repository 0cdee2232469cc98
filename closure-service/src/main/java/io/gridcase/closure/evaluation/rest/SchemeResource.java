package io.gridcase.closure.evaluation.rest;

import io.gridcase.closure.evaluation.Period;
import io.gridcase.closure.evaluation.RankUnits;
import io.gridcase.closure.evaluation.Schemes;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 评价方案 and 排名. */
@Path("/evaluation-schemes")
@Tag(name = "综合评价 / Evaluation")
@RolesAllowed(Roles.SUPERVISOR)
class SchemeResource {

    private final Schemes schemes;
    private final RankUnits rankUnits;
    private final CallerFromToken caller;

    SchemeResource(Schemes schemes, RankUnits rankUnits, CallerFromToken caller) {
        this.schemes = schemes;
        this.rankUnits = rankUnits;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "评价方案 / List schemes", description = "As the city profile has them")
    @APIResponse(responseCode = "200", description = "All of them")
    public List<SchemeAnswer> list() {
        return schemes.all().stream().map(SchemeAnswer::of).toList();
    }

    @GET
    @Path("/{scheme}/ranking")
    @Operation(
            summary = "排名 / Rank units",
            description = "As things stood when the period ended, or stand now; only over cases in the caller's areas")
    @APIResponse(responseCode = "200", description = "The ranking")
    @APIResponse(responseCode = "404", description = "scheme-not-found")
    @APIResponse(responseCode = "422", description = "malformed-period")
    public Uni<RankingAnswer> rank(
            @PathParam("scheme") @Parameter(description = "Code of the scheme") String code,
            @QueryParam("period") @Parameter(description = "As in GET /evaluations/{units}") @NotNull String period,
            @QueryParam("area")
                    @Parameter(description = "Only cases of this area and below it")
                    @Pattern(regexp = "[0-9]{6}|[0-9]{9}|[0-9]{12}|[0-9]{12}[0-9A-Z]{3}")
                    @Nullable
                    String area) {
        var scheme = schemes.of(code);
        var asked = Period.of(period);
        var question = rankUnits.question(scheme, asked, caller.caller().areas(), Optional.ofNullable(area));
        return rankUnits.rank(scheme, question).map(ranking -> RankingAnswer.of(asked, ranking));
    }
}
