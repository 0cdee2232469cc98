package io.gridcase.workingtime;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The calendar of the domain notes: 08:00–12:00 and 14:00–18:00, every announced day of 2016 to 2026. */
final class TongxiangCalendar {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private TongxiangCalendar() {}

    static WorkingCalendar load() {
        return WorkingCalendar.of(rules(List.of(hours("2016-01-01", "08:00-12:00", "14:00-18:00"))));
    }

    static CalendarRules rules(List<WorkingHours> hours) {
        Map<LocalDate, DayType> exceptions = lines().stream()
                .map(line -> line.split(",", -1))
                .collect(toMap(row -> LocalDate.parse(row[0]), row -> DayType.valueOf(row[1])));
        LoadedYears years =
                LoadedYears.of(exceptions.keySet().stream().map(Year::from).collect(toSet()));
        return new CalendarRules("tongxiang-2026", ZONE, years, hours, exceptions);
    }

    static WorkingHours hours(String effectiveFrom, String... sessions) {
        return new WorkingHours(
                LocalDate.parse(effectiveFrom),
                List.of(sessions).stream().map(TongxiangCalendar::session).toList());
    }

    /** A local time of Tongxiang, {@code 2017-06-30T10:00}. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static WorkSession session(String fromTo) {
        int dash = fromTo.indexOf('-');
        return new WorkSession(LocalTime.parse(fromTo.substring(0, dash)), LocalTime.parse(fromTo.substring(dash + 1)));
    }

    private static List<String> lines() {
        try (var file = TongxiangCalendar.class.getResourceAsStream("/calendar.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
