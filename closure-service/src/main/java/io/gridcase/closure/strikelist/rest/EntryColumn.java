package io.gridcase.closure.strikelist.rest;

import io.gridcase.closure.oversight.Dimension;
import io.gridcase.closure.oversight.Names;
import io.gridcase.closure.strikelist.StrikeEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a list shows of an entry on paper and in a spreadsheet, in Chinese or English. */
enum EntryColumn {
    NUMBER("序号", "No."),
    CASE_NUMBER("案卷编号", "Case number"),
    STATE("状态", "State"),
    CLASS("类别", "Class"),
    TOWN("镇街", "Town"),
    ADDRESS("事发位置", "Address"),
    DEPARTMENT("专业部门", "Department"),
    FILED("立案时间", "Filed"),
    DUE("终止时间", "Due"),
    ENDED("销号时间", "Struck off"),
    REOPENS("原序号", "Formerly");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final String chinese;
    private final String english;

    EntryColumn(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    static List<String> titles(Locale locale) {
        return List.of(values()).stream().map(column -> column.title(locale)).toList();
    }

    static List<Object> cells(StrikeEntry entry, Names names, ZoneId zone, Locale locale) {
        return List.of(
                entry.number(),
                entry.caseNumber().value(),
                state(entry, locale),
                text(entry.className()),
                names.of(Dimension.AREA, entry.gridCode().town()).orElse(""),
                text(entry.address()),
                Optional.ofNullable(entry.department())
                        .flatMap(code -> names.of(Dimension.DEPARTMENT, code).or(() -> Optional.of(code)))
                        .orElse(""),
                time(entry.filedAt(), zone),
                time(entry.dueAt(), zone),
                time(entry.endedAt(), zone),
                entry.reopens().map(old -> old.list() + " " + old.number()).orElse(""));
    }

    private static String state(StrikeEntry entry, Locale locale) {
        var chinese = Words.isChinese(locale);
        return switch (entry.state()) {
            case STRUCK_OFF -> chinese ? "已销号" : "Struck off";
            case VOIDED -> chinese ? "作废" : "Voided";
            case REMAINING -> entry.overdue() ? chinese ? "超期未销号" : "Overdue" : chinese ? "未销号" : "Remaining";
        };
    }

    private String title(Locale locale) {
        return Words.isChinese(locale) ? chinese : english;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String time(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? "" : TIME.format(instant.atZone(zone));
    }
}
