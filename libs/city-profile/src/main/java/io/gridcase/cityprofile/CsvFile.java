package io.gridcase.cityprofile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Splits one CSV file (RFC 4180, header required, columns in any order) into rows that know their line. */
final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Part part;
    private final Findings findings;
    private final List<Row> rows = new ArrayList<>();
    private List<String> header = List.of();

    private CsvFile(Part part, Findings findings) {
        this.part = part;
        this.findings = findings;
    }

    static Sheet read(Part part, String text, Findings findings) {
        return new CsvFile(part, findings).read(text);
    }

    private Sheet read(String text) {
        int line = 1;
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                List<String> cells = records.next().stream().map(String::strip).toList();
                if (line == 1 && !acceptHeader(cells)) {
                    return Sheet.unreadable(part);
                } else if (line > 1) {
                    add(line, cells);
                }
                // The parser stands behind the record, which may have spanned several lines.
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException malformed) {
            findings.add(part.file(), line, "", "the record that begins here is not well-formed CSV; check its quotes");
            return Sheet.unreadable(part);
        }
        return finished();
    }

    private Sheet finished() {
        if (header.isEmpty()) {
            findings.add(part.file(), "is empty; the header is missing");
        } else if (rows.isEmpty() && !part.mayBeEmpty()) {
            findings.add(part.file(), "has a header but no rows");
        }
        return new Sheet(part, rows, !rows.isEmpty() || (part.mayBeEmpty() && !header.isEmpty()));
    }

    private boolean acceptHeader(List<String> names) {
        header = names;
        List<String> missing = part.columns().stream()
                .filter(column -> !names.contains(column))
                .toList();
        missing.forEach(column -> findings.add(part.file(), 1, column, "this column is missing"));
        Stream<String> unknown = names.stream().filter(name -> !part.knows(name));
        List<String> surplus = Stream.concat(unknown, repeated(names)).toList();
        surplus.forEach(name -> findings.add(part.file(), 1, name, "this column is unknown or repeated"));
        return missing.isEmpty() && surplus.isEmpty();
    }

    private static Stream<String> repeated(List<String> names) {
        HashSet<String> seen = new HashSet<>();
        return names.stream().filter(name -> !seen.add(name));
    }

    private void add(int line, List<String> cells) {
        boolean blank = cells.stream().allMatch(String::isEmpty);
        if (!blank && cells.size() != header.size()) {
            findings.add(part.file(), line, "", "has " + cells.size() + " cells where the header has " + header.size());
        } else if (!blank) {
            rows.add(new Row(part, line, byColumn(cells), findings));
        }
    }

    private Map<String, String> byColumn(List<String> cells) {
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(header.get(i), cells.get(i));
        }
        return byColumn;
    }
}
