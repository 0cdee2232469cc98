package io.gridcase.intake.roster.rest;

import static io.gridcase.web.Roles.SHIFT_LEADER;

import io.gridcase.intake.roster.Absence;
import io.gridcase.intake.roster.KeepAbsences;
import io.gridcase.refusal.Invalid;
import io.gridcase.web.CallerFromToken;
import io.gridcase.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** 缺勤: who of the roster is away. */
@Path("/absences")
@RolesAllowed(SHIFT_LEADER)
class AbsenceResource {

    static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    static final String STAFF_CODE = "[A-Za-z0-9._-]{1,64}";

    private final KeepAbsences absences;
    private final CallerFromToken token;

    AbsenceResource(KeepAbsences absences, CallerFromToken token) {
        this.absences = absences;
        this.token = token;
    }

    @GET
    @Operation(summary = "缺勤清单 / Absences, earliest first", description = "Of those with a duty in the own areas.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "422", description = "malformed-cursor, no-such-day")
    public Uni<Page<AbsenceAnswer>> list(@Valid @BeanParam AbsenceListing listing) {
        return absences.page(listing.query(token.caller().areas())).map(listing::page);
    }

    @PUT
    @Path("/{person}/{fromDay}")
    @Operation(
            summary = "登记缺勤 / Note that somebody is away",
            description =
                    "Sent again it replaces the absence that begins the same day. Open tasks stay where they are.")
    @APIResponse(responseCode = "200", description = "Noted")
    @APIResponse(responseCode = "404", description = "person-not-found")
    @APIResponse(responseCode = "422", description = "implausible-absence, no-such-day")
    public Uni<AbsenceAnswer> note(
            @Parameter(description = "Staff code") @PathParam("person") @Pattern(regexp = STAFF_CODE) String person,
            @Parameter(description = "First day, yyyy-MM-dd") @PathParam("fromDay") @Pattern(regexp = DAY)
                    String fromDay,
            @NotNull @Valid AbsenceRequest request) {
        var leader = token.caller();
        return absences.note(new Absence(person, day(fromDay), request.toDay(), leader.username()), leader.areas())
                .map(AbsenceAnswer::of);
    }

    @DELETE
    @Path("/{person}/{fromDay}")
    @Operation(summary = "撤销缺勤 / Remove an absence", description = "Also when it is not there any more.")
    @APIResponse(responseCode = "204", description = "There is none that begins that day")
    @APIResponse(responseCode = "404", description = "person-not-found")
    @APIResponse(responseCode = "422", description = "no-such-day")
    public Uni<Void> remove(
            @Parameter(description = "Staff code") @PathParam("person") @Pattern(regexp = STAFF_CODE) String person,
            @Parameter(description = "First day, yyyy-MM-dd") @PathParam("fromDay") @Pattern(regexp = DAY)
                    String fromDay) {
        return absences.remove(person, day(fromDay), token.caller().areas());
    }

    /** The pattern lets the thirty-first of June through. */
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new Invalid("no-such-day", "日期不存在 / There is no such day", text + " is not in the calendar");
        }
    }
}
