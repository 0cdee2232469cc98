package io.gridcase.closure.strikelist.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.closure.strikelist.EntryState;
import io.gridcase.closure.strikelist.StrikeEntry;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "StrikeListEntry",
        description = "An entry of a list; it never leaves the list, and its number never changes")
record EntryAnswer(
        @Schema(description = "序号: given once, as the case joined the list")
        int number,

        @Schema(description = "案卷编号", pattern = "[0-9]{20}", implementation = String.class)
        CaseNumber caseNumber,

        @Schema(description = "Whether it was struck off, voided, or remains")
        EntryState state,

        @Schema(description = "It remains, the deadline has passed and the department has not answered")
        boolean overdue,

        @Schema(description = "单元网格, GB/T 47678.3, 15 characters", implementation = String.class)
        GridCode gridCode,

        @Schema(description = "Name of the class in Chinese") @Nullable
        String className,

        @Schema(description = "The place in words") @Nullable
        String address,

        @Schema(description = "Code of the department responsible now") @Nullable
        String department,

        @Schema(description = "When it was filed, UTC (ISO 8601)")
        Instant filedAt,

        @Schema(description = "终止时间, UTC (ISO 8601)") @Nullable
        Instant dueAt,

        @Schema(description = "When it was struck off or voided, UTC (ISO 8601)") @Nullable
        Instant endedAt,

        @Schema(description = "Where the same problem stood before, which was not solved after all") @Nullable
        Old reopens) {

    /** An old entry of the same problem. */
    @Schema(name = "OldEntry")
    record Old(
            @Schema(description = "Id of the list") String list,
            @Schema(description = "Number in that list") int number) {}

    static EntryAnswer of(StrikeEntry entry) {
        return new EntryAnswer(
                entry.number(),
                entry.caseNumber(),
                entry.state(),
                entry.overdue(),
                entry.gridCode(),
                entry.className(),
                entry.address(),
                entry.department(),
                entry.filedAt(),
                entry.dueAt(),
                entry.endedAt(),
                entry.reopens().map(old -> new Old(old.list(), old.number())).orElse(null));
    }
}
