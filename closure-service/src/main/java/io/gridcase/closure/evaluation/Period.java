package io.gridcase.closure.evaluation;

import io.gridcase.refusal.Invalid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A day, week, month, quarter or year as the city's calendar has it, written {@code 2026-02-28}, {@code 2026-W09},
 * {@code 2026-02}, {@code 2026-Q1} or {@code 2026}.
 *
 * @param first its first day
 */
public record Period(PeriodKind kind, LocalDate first) {

    private static final Pattern KNOWN = Pattern.compile("(199|20\\d|21[0-8])\\d.*");

    /** @throws Invalid when it is none, or of a time in which nobody counted cases */
    public static Period of(String text) {
        try {
            if (KNOWN.matcher(text).matches()) {
                return read(text);
            }
        } catch (DateTimeException notOfTheCalendar) {
            throw unknown();
        }
        throw unknown();
    }

    private static Period read(String text) {
        return switch (text.length()) {
            case 4 -> new Period(PeriodKind.YEAR, Year.parse(text).atDay(1));
            case 7 ->
                text.charAt(5) == 'Q'
                        ? new Period(PeriodKind.QUARTER, quarter(text))
                        : new Period(PeriodKind.MONTH, YearMonth.parse(text).atDay(1));
            case 8 -> new Period(PeriodKind.WEEK, LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
            case 10 -> new Period(PeriodKind.DAY, LocalDate.parse(text));
            default -> throw unknown();
        };
    }

    private static LocalDate quarter(String text) {
        var quarter = text.charAt(6) - '0';
        if (quarter < 1 || quarter > 4 || text.charAt(4) != '-') {
            throw unknown();
        }
        return YearMonth.of(Integer.parseInt(text.substring(0, 4)), quarter * 3 - 2)
                .atDay(1);
    }

    /** From the first instant of its first day until before the first of the day after its last. */
    public Interval in(ZoneId zone) {
        return new Interval(
                first.atStartOfDay(zone).toInstant(), next().atStartOfDay(zone).toInstant());
    }

    /** The same length of time before this one. */
    public Period before() {
        return new Period(kind, plus(-1));
    }

    private LocalDate next() {
        return plus(1);
    }

    private LocalDate plus(int count) {
        return switch (kind) {
            case DAY -> first.plusDays(count);
            case WEEK -> first.plusWeeks(count);
            case MONTH -> first.plusMonths(count);
            case QUARTER -> first.plusMonths(3L * count);
            case YEAR -> first.plusYears(count);
        };
    }

    @Override
    public String toString() {
        Function<String, String> as =
                pattern -> DateTimeFormatter.ofPattern(pattern).format(first);
        return switch (kind) {
            case DAY -> first.toString();
            case WEEK ->
                "%d-W%02d"
                        .formatted(first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> as.apply("yyyy-MM");
            case QUARTER -> as.apply("yyyy-'Q'Q");
            case YEAR -> as.apply("yyyy");
        };
    }

    private static Invalid unknown() {
        return new Invalid(
                "malformed-period",
                "评价周期无效 / The period is not valid",
                "a day 2026-02-28, a week 2026-W09, a month 2026-02, a quarter 2026-Q1 or a year 2026, from 1990 to 2189");
    }
}
