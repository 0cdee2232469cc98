package io.gridcase.intake.batch.file;

import io.gridcase.intake.batch.AnswerColumn;
import io.gridcase.intake.batch.Column;
import io.gridcase.intake.batch.ListFile;
import io.gridcase.intake.batch.ListFiles;
import io.gridcase.intake.batch.ListRow;
import io.gridcase.intake.batch.ListTooLarge;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Tells CSV and XLSX apart by their first bytes and reads them off the event loop. */
@ApplicationScoped
class SniffedListFiles implements ListFiles {

    private final Vertx vertx;

    SniffedListFiles(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public Uni<List<ListRow>> read(ListFile file) {
        if (file.bytes().length > MOST_BYTES) {
            throw new ListTooLarge("at most %d bytes".formatted(MOST_BYTES));
        }
        return vertx.executeBlocking(() -> rows(file), false);
    }

    private static List<ListRow> rows(ListFile file) {
        var bytes = file.bytes();
        boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
        var collected = new CollectedRows();
        if (zip) {
            XlsxList.read(bytes, collected);
        } else {
            CsvList.read(ListText.of(bytes, file.encoding()), collected);
        }
        return collected.finished();
    }

    @Override
    public byte[] emptyCsv(List<AnswerColumn> answers) {
        return CsvList.empty(titles(answers));
    }

    @Override
    public byte[] emptyXlsx(List<AnswerColumn> answers) {
        return XlsxList.empty(titles(answers));
    }

    private static List<String> titles(List<AnswerColumn> answers) {
        return Stream.concat(
                        Stream.of(Column.values()).map(Column::chinese),
                        answers.stream().map(AnswerColumn::title))
                .toList();
    }
}
