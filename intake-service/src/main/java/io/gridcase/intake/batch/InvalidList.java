package io.gridcase.intake.batch;

import io.gridcase.refusal.Invalid;
import java.util.List;
import java.util.Map;

/** Rows of a list are wrong; none of it is imported. */
public class InvalidList extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidList(int count, List<RowError> told) {
        super(
                "invalid-list",
                "清单有误 / The list is not right",
                "%d errors, nothing is imported".formatted(count),
                Map.of("rowErrorCount", count, "rowErrors", told));
    }
}
