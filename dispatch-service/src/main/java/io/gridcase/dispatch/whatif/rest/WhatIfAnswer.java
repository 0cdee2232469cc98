package io.gridcase.dispatch.whatif.rest;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.routing.Routing;
import io.gridcase.dispatch.routing.Routing.Routed;
import io.gridcase.dispatch.whatif.ChangedCase;
import io.gridcase.dispatch.whatif.WhatIf;
import io.gridcase.web.Page;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a draft would have changed in a period. */
@Schema(name = "WhatIf")
record WhatIfAnswer(
        @Schema(description = "Cases filed in the period") int cases,

        @Schema(description = "Of these, how many the draft decides otherwise")
        int changed,

        @Schema(description = "How many the matrix that stands leaves to the dispatcher")
        int heldBefore,

        @Schema(description = "How many the draft leaves to the dispatcher")
        int heldAfter,

        @Schema(description = "Every department that gets a case by either, by code")
        List<Share> departments,

        @Schema(description = "The changed cases, in the order in which they were filed")
        Page<Change> changes) {

    /** How many cases a department gets. */
    @Schema(name = "DepartmentShare")
    record Share(
            @Schema(description = "Code") String department,

            @Schema(description = "By the matrix that stands")
            int before,

            @Schema(description = "By the draft") int after,

            @Schema(description = "Cases that it gets only by the draft")
            int gained,

            @Schema(description = "Cases that it gets only by the matrix that stands")
            int lost) {}

    /** A case that the draft decides otherwise. */
    @Schema(name = "ChangedCase")
    record Change(
            @Schema(implementation = String.class, pattern = "[0-9]{20}")
            CaseNumber caseNumber,

            @Schema(description = "UTC, ISO 8601") Instant filedAt,

            @Schema(description = "By the matrix that stands")
            Verdict before,

            @Schema(description = "By the draft") Verdict after) {

        static Change of(ChangedCase change) {
            return new Change(
                    change.filed().caseNumber(),
                    change.filed().filedAt(),
                    Verdict.of(change.before()),
                    Verdict.of(change.after()));
        }
    }

    /** What a matrix says about a case. */
    @Schema(name = "Verdict")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Verdict(
            @Schema(description = "Absent when it waits for the dispatcher", nullable = true) @Nullable
            String department,

            @Schema(description = "In words") String explanation) {

        static Verdict of(Routing routing) {
            return new Verdict(
                    routing instanceof Routed routed ? routed.department().value() : null, routing.explanation());
        }
    }

    static WhatIfAnswer of(WhatIf counted, int limit) {
        return new WhatIfAnswer(
                counted.cases(),
                counted.changed(),
                counted.heldBefore(),
                counted.heldAfter(),
                counted.departments().entrySet().stream()
                        .map(each -> share(each.getKey(), each.getValue()))
                        .sorted(comparing(Share::department))
                        .toList(),
                Page.of(counted.changes(), limit, change -> WhatIfRequest.cursor(change.filed()), Change::of));
    }

    private static Share share(String department, WhatIf.Share share) {
        return new Share(department, share.before(), share.after(), share.gained(), share.lost());
    }
}
