package io.gridcase.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;

/** RFC 4180 in UTF-8; the mark at the beginning tells Excel so. */
final class CsvSheet implements Sheet {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** What a spreadsheet would calculate, or send somewhere, instead of showing it. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    @Override
    public byte[] begin(List<String> titles) {
        return (BYTE_ORDER_MARK + line(titles)).getBytes(UTF_8);
    }

    @Override
    public byte[] rows(List<List<Object>> rows) {
        return rows.stream().map(CsvSheet::line).collect(joining()).getBytes(UTF_8);
    }

    @Override
    public byte[] end() {
        return new byte[0];
    }

    private static String line(List<?> cells) {
        return cells.stream().map(CsvSheet::cell).collect(joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        return value instanceof Number ? value.toString() : quoted(harmless(value.toString()));
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
