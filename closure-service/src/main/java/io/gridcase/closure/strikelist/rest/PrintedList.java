package io.gridcase.closure.strikelist.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.gridcase.closure.strikelist.ShowStrikeLists.Standing;
import java.util.List;
import java.util.Locale;

/** A list as a page to print on A4, written a stretch at a time; nothing that anybody wrote is markup. */
record PrintedList(Standing standing, String name, Locale locale) {

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 12mm }
            body { font: 10pt/1.4 "Noto Sans SC", "Microsoft YaHei", sans-serif; color: #000; margin: 0 }
            h1 { font-size: 15pt; margin: 0 0 1mm } p { margin: 0 0 4mm }
            table { border-collapse: collapse; width: 100% } thead { display: table-header-group }
            tr { break-inside: avoid } th, td { border: 0.3mm solid #555; padding: 1mm 1.5mm; text-align: left; vertical-align: top }
            th { background: #eee } td:first-child { text-align: right }
            """;

    byte[] begin() {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title><style>
                %s</style></head><body>
                <h1>%2$s</h1>
                <p>%s</p>
                <table><thead>%s</thead><tbody>
                """.formatted(
                        Words.isChinese(locale) ? "zh-CN" : "en",
                        escaped(title()),
                        STYLE,
                        escaped(totals()),
                        row("th", EntryColumn.titles(locale)))
                .getBytes(UTF_8);
    }

    byte[] rows(List<List<Object>> rows) {
        return rows.stream().map(cells -> row("td", cells)).collect(joining()).getBytes(UTF_8);
    }

    byte[] end() {
        return "</tbody></table>\n</body></html>\n".getBytes(UTF_8);
    }

    private String title() {
        var year = standing.list().year();
        var of = year.isPresent() ? name + " " + year.getAsInt() : name;
        return Words.isChinese(locale) ? of + " 销号清单" : of + " · strike list";
    }

    private String totals() {
        var totals = standing.totals();
        var pattern = Words.isChinese(locale)
                ? "共 %d 项,已销号 %d,作废 %d,未销号 %d,其中超期 %d"
                : "%d in all: %d struck off, %d voided, %d remaining, of which %d overdue";
        return pattern.formatted(
                totals.total(), totals.struckOff(), totals.voided(), totals.remaining(), totals.overdue());
    }

    private static String row(String cell, List<?> cells) {
        return cells.stream()
                .map(value -> "<%1$s>%2$s</%1$s>".formatted(cell, escaped(value.toString())))
                .collect(joining("", "<tr>", "</tr>\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
