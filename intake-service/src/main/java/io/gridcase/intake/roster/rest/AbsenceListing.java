package io.gridcase.intake.roster.rest;

import io.gridcase.intake.roster.Absence;
import io.gridcase.intake.roster.AbsenceQuery;
import io.gridcase.intake.roster.AbsenceQuery.Position;
import io.gridcase.web.AreaScope;
import io.gridcase.web.Cursor;
import io.gridcase.web.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of which absences a request asks for. */
record AbsenceListing(
        @Parameter(description = "yyyy-MM-dd: only who is away that day; all when absent")
        @QueryParam("on")
        @Pattern(regexp = AbsenceResource.DAY)
        @Nullable
        String on,

        @Parameter(description = "Rows of a page") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT)
        int limit,

        @Parameter(description = "\"next\" of the page before") @QueryParam("cursor") @Nullable
        String cursor) {

    AbsenceQuery query(AreaScope in) {
        return new AbsenceQuery(
                in,
                Optional.ofNullable(on).map(AbsenceResource::day),
                Cursor.decode(cursor, 2).map(last -> new Position(last.key(0, AbsenceListing::day), last.text(1))),
                limit);
    }

    Page<AbsenceAnswer> page(List<Absence> found) {
        return Page.of(
                found, limit, last -> new Cursor(List.of(last.from().toString(), last.person())), AbsenceAnswer::of);
    }

    /** @throws IllegalArgumentException when no absence begins on such a day */
    private static LocalDate day(String key) {
        if (!key.matches(AbsenceResource.DAY)) {
            throw new IllegalArgumentException("not of any row");
        }
        return LocalDate.parse(key);
    }
}
