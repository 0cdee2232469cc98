package io.gridcase.closure.bulletin.rest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.gridcase.cityprofile.evaluation.Scheme;
import io.gridcase.cityprofile.evaluation.SchemePart;
import io.gridcase.closure.bulletin.FrozenUnit;
import io.gridcase.closure.bulletin.ShowBulletins.Shown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin on A4: the table, the 红黄蓝 board and who has the 流动红旗, the banner of the best of each group. Nothing that
 * anybody wrote is markup.
 */
record BoardPage(Shown shown, Scheme scheme, boolean chinese) {

    static final String DASH = "—";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 12mm }
            body { font: 10pt/1.4 "Noto Sans SC", "Microsoft YaHei", sans-serif; color: #000; margin: 0 }
            h1 { font-size: 15pt; margin: 0 0 1mm } h2 { font-size: 12pt; margin: 4mm 0 1mm } p { margin: 0 0 3mm }
            table { border-collapse: collapse; width: 100% } thead { display: table-header-group }
            tr { break-inside: avoid } th, td { border: 0.3mm solid #555; padding: 1mm 1.5mm; text-align: left }
            th { background: #eee } .RED { border-left: 4mm solid #c00 } .YELLOW { border-left: 4mm solid #fc0 }
            .BLUE { border-left: 4mm solid #06c }
            """;

    String html() {
        var bulletin = shown.bulletin();
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title><style>
                %s</style></head><body>
                <h1>%2$s</h1>
                <p>%s · %s %d · SHA-256 %s</p>
                %s</body></html>
                """.formatted(
                        chinese ? "zh-CN" : "en",
                        escaped((chinese ? scheme.nameZh() : scheme.nameEn()) + " "
                                + bulletin.subject().period()),
                        STYLE,
                        escaped(bulletin.subject().area()),
                        chinese ? "版本" : "version",
                        bulletin.version(),
                        bulletin.hash(),
                        groups());
    }

    private String groups() {
        return shown.units().stream()
                .collect(groupingBy(FrozenUnit::group, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(group -> "<h2>%s</h2>\n<p>%s</p>\n<table><thead>%s</thead><tbody>%s</tbody></table>\n"
                        .formatted(
                                escaped(group.getKey()),
                                escaped(banner(group.getValue())),
                                row("th", "", titles()),
                                group.getValue().stream().map(this::row).collect(joining())))
                .collect(joining());
    }

    private String banner(List<FrozenUnit> units) {
        var best = units.stream()
                .filter(unit -> Objects.equals(unit.rank(), 1))
                .map(FrozenUnit::name)
                .collect(joining("、"));
        return (chinese ? "流动红旗：" : "Banner: ") + (best.isEmpty() ? DASH : best);
    }

    /** Of the table, and of the spreadsheet. */
    List<String> titles() {
        var parts = scheme.parts().stream().map(part -> chinese ? part.nameZh() : part.nameEn());
        var first = chinese
                ? List.of("排序号", "代码", "名称", "得分", "等级", "红黄蓝")
                : List.of("Rank", "Code", "Name", "Score", "Grade", "Board");
        return Stream.concat(first.stream(), parts).toList();
    }

    /** In the order of the titles; what is not is a dash. */
    List<Object> cells(FrozenUnit unit) {
        var cells = new ArrayList<Object>();
        cells.add(orDash(unit.rank()));
        cells.add(unit.unit());
        cells.add(unit.name());
        cells.add(orDash(unit.score()));
        cells.add(orDash(unit.grade()));
        cells.add(orDash(unit.board()));
        var parts = scheme.parts();
        IntStream.range(0, unit.values().size())
                .mapToObj(i -> value(parts.get(i), unit.values().get(i)))
                .forEach(cells::add);
        return cells;
    }

    private static Object value(SchemePart part, @Nullable BigDecimal value) {
        if (value == null) {
            return DASH;
        }
        return part.ratio().isPresent() ? value.multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP) + "%" : value;
    }

    private static Object orDash(@Nullable Object value) {
        return value == null ? DASH : value;
    }

    private String row(FrozenUnit unit) {
        return row("td", unit.board() == null ? "" : unit.board(), cells(unit));
    }

    private static String row(String cell, String colour, List<?> cells) {
        return cells.stream()
                .map(value -> "<%1$s>%2$s</%1$s>".formatted(cell, escaped(value.toString())))
                .collect(joining("", colour.isEmpty() ? "<tr>" : "<tr class=\"%s\">".formatted(colour), "</tr>\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
