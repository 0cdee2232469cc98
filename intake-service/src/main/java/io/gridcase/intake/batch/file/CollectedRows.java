package io.gridcase.intake.batch.file;

import io.gridcase.intake.batch.Column;
import io.gridcase.intake.batch.ListFiles;
import io.gridcase.intake.batch.ListRow;
import io.gridcase.intake.batch.ListTooLarge;
import io.gridcase.intake.batch.RowErrors;
import io.gridcase.intake.batch.UnreadableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the rows of a file one after another; the first is the heading. */
final class CollectedRows {

    private final Map<Integer, Column> heading = new HashMap<>();
    private final List<ListRow> rows = new ArrayList<>();
    private boolean begun;

    /** @throws ListTooLarge before the file is read to its end */
    void add(int number, List<String> cells) {
        if (!begun) {
            begun = true;
            read(number, cells);
            return;
        }
        var row = new EnumMap<Column, String>(Column.class);
        heading.forEach((position, column) -> {
            var cell = position < cells.size() ? cells.get(position).strip() : "";
            if (!cell.isEmpty()) {
                row.put(column, cell);
            }
        });
        if (!row.isEmpty()) {
            rows.add(new ListRow(number, row));
        }
        if (rows.size() > ListFiles.MOST_ROWS) {
            throw new ListTooLarge("at most %d rows".formatted(ListFiles.MOST_ROWS));
        }
    }

    private void read(int number, List<String> titles) {
        var errors = new RowErrors();
        for (int i = 0; i < titles.size(); i++) {
            var title = titles.get(i).strip();
            var column = Column.named(title);
            if (column.isPresent() && !heading.containsValue(column.get())) {
                heading.put(i, column.get());
            } else if (!title.isEmpty()) {
                errors.add(number, title, title, "this column is unknown or repeated");
            }
        }
        Column.required().stream()
                .filter(column -> !heading.containsValue(column))
                .forEach(column -> errors.add(number, column.title(), "", "this column is missing"));
        errors.requireNone();
    }

    List<ListRow> finished() {
        if (rows.isEmpty()) {
            throw new UnreadableList("there is no row below the heading");
        }
        return List.copyOf(rows);
    }
}
