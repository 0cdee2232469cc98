package io.gridcase.intake.batch.file;

import io.gridcase.intake.batch.UnreadableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Lists as CSV (RFC 4180). */
final class CsvList {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvList() {}

    static void read(String text, CollectedRows rows) {
        try (var parser = CSVParser.parse(text, FORMAT)) {
            for (var row : parser) {
                rows.add((int) row.getRecordNumber(), row.toList());
            }
        } catch (IOException | UncheckedIOException malformed) {
            throw new UnreadableList("this is no well-formed CSV; check its quotes");
        }
    }

    /** With a byte order mark, by which spreadsheets know that it is UTF-8. */
    static byte[] empty(List<String> titles) {
        return ("\uFEFF" + String.join(",", titles) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
