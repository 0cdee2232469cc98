package io.gridcase.dispatch.routing.rest;

import io.gridcase.cityprofile.responsibility.Finding;
import io.gridcase.web.AreaScope;
import io.gridcase.web.Cursor;
import io.gridcase.web.Moment;
import io.gridcase.web.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** On which day a matrix is checked, and which part of the findings to show. */
record CheckRequest(
        @QueryParam("at")
        @Parameter(
                description = "The rules that hold on the day of this instant, ISO 8601 with zone; today when absent",
                schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        @Nullable
        Moment at,

        @QueryParam("limit")
        @Parameter(description = "Most rows of a page")
        @DefaultValue("50")
        @Min(1)
        @Max(Page.MAX_LIMIT)
        int limit,

        @QueryParam("cursor") @Parameter(description = "\"next\" of the page before") @Nullable
        String cursor) {

    Optional<Instant> instant() {
        return Optional.ofNullable(at).map(Moment::instant);
    }

    /** Those that concern these areas, or areas around them. */
    Page<FindingAnswer> page(List<Finding> findings, AreaScope areas) {
        var after = Cursor.decode(cursor, 1).map(last -> last.text(0)).orElse("");
        var found = findings.stream()
                .filter(finding -> finding.key().compareTo(after) > 0)
                .filter(finding -> concerns(finding.area(), areas))
                .limit(limit + 1L)
                .toList();
        return Page.of(found, limit, finding -> new Cursor(List.of(finding.key())), FindingAnswer::of);
    }

    private static boolean concerns(String area, AreaScope areas) {
        return areas.covers(area) || areas.prefixes().stream().anyMatch(prefix -> prefix.startsWith(area));
    }
}
