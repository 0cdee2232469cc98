package io.gridcase.intake.batch;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a file, as it stands there.
 *
 * @param number of the row in the file, the heading being 1
 * @param cells by column, without surrounding blanks; empty ones are left out
 * @param answers likewise
 */
public record ListRow(int number, Map<Column, String> cells, Map<AnswerColumn, String> answers) {

    Optional<String> text(Column column) {
        return Optional.ofNullable(cells.get(column));
    }
}
