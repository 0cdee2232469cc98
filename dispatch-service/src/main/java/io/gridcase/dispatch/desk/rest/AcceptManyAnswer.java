package io.gridcase.dispatch.desk.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.code.CaseNumber;
import io.gridcase.dispatch.desk.BulkAnswer;
import io.gridcase.web.Problem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of each. */
@Schema(name = "AcceptManyAnswer")
record AcceptManyAnswer(
        @Schema(description = "One for each item, in the order of the request")
        List<Item> items) {

    /** What became of one: either it is accepted now, or there is a problem and nothing has changed. */
    @Schema(name = "AcceptedItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            @Schema(description = "案卷编号", implementation = String.class, pattern = "[0-9]{20}")
            CaseNumber caseNumber,

            @Schema(description = "已签收, now or by the same request before")
            boolean accepted,

            @Schema(description = "Version after it; only when accepted", nullable = true) @Nullable
            Long version,

            @Schema(
                    description = "What POST /assignments/{caseNumber}/accept would have answered; only when refused",
                    nullable = true)
            @Nullable
            Problem problem) {

        static Item of(BulkAnswer answer) {
            return new Item(
                    answer.caseNumber(),
                    answer.refusal().isEmpty(),
                    answer.version().orElse(null),
                    answer.refusal().map(Problem::of).orElse(null));
        }
    }

    static AcceptManyAnswer of(List<BulkAnswer> answers) {
        return new AcceptManyAnswer(answers.stream().map(Item::of).toList());
    }
}
