package io.gridcase.dispatch.whatif.rest;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.whatif.MovedCase;
import io.gridcase.dispatch.whatif.Outcome;
import io.gridcase.dispatch.whatif.Standing;
import io.gridcase.dispatch.whatif.Tally;
import io.gridcase.web.Page;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What drafts would have changed of the deadlines in a period. */
@Schema(name = "DeadlinesWhatIf")
record DeadlinesWhatIfAnswer(
        @Schema(description = "Cases filed in the period whose clock has started; voided ones do not count")
        int cases,

        @Schema(description = "Of these, how many would stand otherwise")
        int changed,

        @Schema(description = "How many stand how, as it happened")
        Standings before,

        @Schema(description = "How many would stand how by the drafts")
        Standings after,

        @Schema(description = "Every department that has a case by either, by code")
        List<Share> departments,

        @Schema(description = "The cases that would stand otherwise, in the order in which they were filed")
        Page<Change> changes) {

    /** How many stand how. */
    @Schema(name = "Standings")
    record Standings(
            @Schema(description = "Handled in time, or still open and not due")
            int inTime,

            @Schema(description = "Handled too late, or still open and due")
            int overdue,

            @Schema(description = "The limit is not known, or 视情况定")
            int withoutDeadline,

            @Schema(description = "The draft of the matrix leaves it to the dispatcher")
            int held,

            @Schema(description = "The deadline would reach a year whose holidays are not known")
            int notComputable) {}

    /** How many cases a department has, and how many of them too late. */
    @Schema(name = "DeadlineShare")
    record Share(
            @Schema(description = "Code") String department,
            @Schema(description = "As it happened") int casesBefore,
            @Schema(description = "By the drafts") int casesAfter,
            @Schema(description = "As it happened") int overdueBefore,
            @Schema(description = "By the drafts") int overdueAfter) {}

    /** A case that would stand otherwise. */
    @Schema(name = "MovedCase")
    record Change(
            @Schema(implementation = String.class, pattern = "[0-9]{20}")
            CaseNumber caseNumber,

            @Schema(description = "UTC, ISO 8601") Instant filedAt,
            @Schema(description = "As it happened") Stand before,
            @Schema(description = "By the drafts") Stand after) {

        static Change of(MovedCase moved) {
            var filed = moved.filed();
            return new Change(filed.caseNumber(), filed.filedAt(), Stand.of(moved.before()), Stand.of(moved.after()));
        }
    }

    /** How a case stands to its deadline. */
    @Schema(name = "Stand")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stand(
            @Schema(description = "IN_TIME, OVERDUE, NO_DEADLINE, HELD or NOT_COMPUTABLE")
            Standing standing,

            @Schema(description = "Code; absent when it waits for the dispatcher", nullable = true) @Nullable
            String department,

            @Schema(description = "终止时间 (UTC, ISO 8601); absent without a deadline", nullable = true) @Nullable
            Instant dueAt) {

        static Stand of(Outcome outcome) {
            return new Stand(
                    outcome.standing(),
                    outcome.department().map(DepartmentCode::value).orElse(null),
                    outcome.dueAt().orElse(null));
        }
    }

    static DeadlinesWhatIfAnswer of(Tally tally, int limit) {
        return new DeadlinesWhatIfAnswer(
                tally.cases(),
                tally.changed(),
                standings(tally::before),
                standings(tally::after),
                tally.departments().entrySet().stream()
                        .map(each -> share(each.getKey(), each.getValue()))
                        .sorted(comparing(Share::department))
                        .toList(),
                Page.of(tally.moved(), limit, moved -> WhatIfRequest.cursor(moved.filed()), Change::of));
    }

    private static Standings standings(ToIntFunction<Standing> count) {
        return new Standings(
                count.applyAsInt(Standing.IN_TIME),
                count.applyAsInt(Standing.OVERDUE),
                count.applyAsInt(Standing.NO_DEADLINE),
                count.applyAsInt(Standing.HELD),
                count.applyAsInt(Standing.NOT_COMPUTABLE));
    }

    private static Share share(String department, Tally.Share share) {
        return new Share(
                department, share.casesBefore(), share.casesAfter(), share.overdueBefore(), share.overdueAfter());
    }
}
