package io.gridcase.intake.batch.rest;

import io.gridcase.intake.batch.BatchLine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list and what became of it, for a spreadsheet. */
final class BatchCsv {

    private static final String HEADING = "行,来件编号,上报编号,状态,已办结,案卷编号,结案时间,不予立案原因";

    private BatchCsv() {}

    /** With a byte order mark, by which spreadsheets know that it is UTF-8. */
    static String of(List<BatchLine> lines) {
        return lines.stream().map(BatchCsv::line).collect(Collectors.joining("", "\uFEFF" + HEADING + "\r\n", ""));
    }

    private static String line(BatchLine line) {
        return Stream.of(
                        String.valueOf(line.number()),
                        line.foreignNumber(),
                        line.reportId().toString(),
                        line.state(),
                        line.done() ? "是" : "否",
                        line.caseNumber(),
                        line.closedAt(),
                        line.rejection())
                .map(BatchCsv::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** What a spreadsheet would take for a formula becomes text by an apostrophe before it. */
    private static String cell(@Nullable String text) {
        var safe = text == null ? "" : text.matches("(?s)[=+\\-@\t\r\n＝＋－＠].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
