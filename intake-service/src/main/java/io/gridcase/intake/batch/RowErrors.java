package io.gridcase.intake.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects everything that is wrong in a list, so that whoever made it can mend it in one go. */
public final class RowErrors {

    /** So many are told one by one. */
    static final int TOLD = 200;

    private static final int LONGEST_VALUE = 80;

    private final List<RowError> errors = new ArrayList<>();

    public void add(int row, String column, String value, String reason) {
        errors.add(new RowError(row, column, value.substring(0, Math.min(LONGEST_VALUE, value.length())), reason));
    }

    void add(ListRow row, Column column, String reason) {
        add(
                row.number(),
                column.title(),
                column.personal() ? "" : row.text(column).orElse(""),
                reason);
    }

    void add(ListRow row, AnswerColumn column, String reason) {
        add(row.number(), column.title(), row.answers().getOrDefault(column, ""), reason);
    }

    /** @throws InvalidList unless everything is right */
    public void requireNone() {
        if (!errors.isEmpty()) {
            throw new InvalidList(
                    errors.size(),
                    errors.stream()
                            .sorted(Comparator.comparingInt(RowError::row))
                            .limit(TOLD)
                            .toList());
        }
    }
}
