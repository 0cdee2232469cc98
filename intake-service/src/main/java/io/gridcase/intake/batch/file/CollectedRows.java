package io.gridcase.intake.batch.file;

import io.gridcase.intake.batch.AnswerColumn;
import io.gridcase.intake.batch.Column;
import io.gridcase.intake.batch.ListFiles;
import io.gridcase.intake.batch.ListRow;
import io.gridcase.intake.batch.ListTooLarge;
import io.gridcase.intake.batch.RowErrors;
import io.gridcase.intake.batch.UnreadableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the rows of a file one after another; the first is the heading. */
final class CollectedRows {

    /** A heading that names more was not made by hand. */
    private static final int MOST_ANSWERS = 60;

    private final Map<Integer, Column> heading = new HashMap<>();
    private final Map<Integer, AnswerColumn> questions = new HashMap<>();
    private final List<ListRow> rows = new ArrayList<>();
    private boolean begun;

    /** @throws ListTooLarge before the file is read to its end */
    void add(int number, List<String> cells) {
        if (!begun) {
            begun = true;
            read(number, cells);
            return;
        }
        var row = new ListRow(number, filled(heading, cells), filled(questions, cells));
        if (!row.cells().isEmpty() || !row.answers().isEmpty()) {
            rows.add(row);
        }
        if (rows.size() > ListFiles.MOST_ROWS) {
            throw new ListTooLarge("at most %d rows".formatted(ListFiles.MOST_ROWS));
        }
    }

    private static <C> Map<C, String> filled(Map<Integer, C> columns, List<String> cells) {
        var filled = new LinkedHashMap<C, String>();
        columns.forEach((position, column) -> {
            var cell = position < cells.size() ? cells.get(position).strip() : "";
            if (!cell.isEmpty()) {
                filled.put(column, cell);
            }
        });
        return filled;
    }

    private void read(int number, List<String> titles) {
        var errors = new RowErrors();
        for (int i = 0; i < titles.size(); i++) {
            var title = titles.get(i).strip();
            if (!title.isEmpty() && !takes(i, title)) {
                errors.add(number, title, title, "this column is unknown or repeated");
            }
        }
        Column.required().stream()
                .filter(column -> !heading.containsValue(column))
                .forEach(column -> errors.add(number, column.title(), "", "this column is missing"));
        errors.requireNone();
    }

    private boolean takes(int position, String title) {
        var column = Column.named(title).filter(named -> !heading.containsValue(named));
        var question = AnswerColumn.named(title)
                .filter(named -> questions.size() < MOST_ANSWERS && !questions.containsValue(named));
        column.ifPresent(named -> heading.put(position, named));
        question.ifPresent(named -> questions.put(position, named));
        return column.isPresent() || question.isPresent();
    }

    List<ListRow> finished() {
        if (rows.isEmpty()) {
            throw new UnreadableList("there is no row below the heading");
        }
        return List.copyOf(rows);
    }
}
