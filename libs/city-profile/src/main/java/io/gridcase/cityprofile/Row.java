package io.gridcase.cityprofile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One line of a CSV file whose cells are read by type.
 *
 * <p>A cell that cannot be read is reported and answered by a stand-in, so that the rest of the line is still checked;
 * the stand-in is never seen outside, because the profile is refused.
 */
final class Row {

    private static final int LONGEST_CELL = 500;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,9})?");

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");

    private final Part part;
    private final int line;
    private final Map<String, String> cells;
    private final Findings findings;
    private final Set<String> refused = new HashSet<>();

    Row(Part part, int line, Map<String, String> cells, Findings findings) {
        this.part = part;
        this.line = line;
        this.cells = cells;
        this.findings = findings;
    }

    int line() {
        return line;
    }

    boolean sound() {
        return refused.isEmpty();
    }

    boolean sound(String column) {
        return !refused.contains(column);
    }

    void refuse(String column, String reason) {
        refused.add(column);
        findings.add(part.file(), line, column, reason);
    }

    /** The cell as written, without the blanks around it. */
    String raw(String column) {
        return cells.getOrDefault(column, "");
    }

    String optionalText(String column) {
        String text = raw(column);
        if (text.length() > LONGEST_CELL) {
            refuse(column, "longer than " + LONGEST_CELL + " characters");
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            refuse(column, "holds a line break or another control character");
        }
        return text;
    }

    String text(String column) {
        if (raw(column).isEmpty()) {
            refuse(column, "is empty");
        }
        return optionalText(column);
    }

    String matching(String column, Pattern pattern) {
        String text = text(column);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            refuse(column, "\"" + text + "\" does not match " + pattern);
        }
        return text;
    }

    int number(String column, int least, int most) {
        try {
            int number = Integer.parseInt(raw(column));
            if (least <= number && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Reported below, together with numbers out of range.
        }
        refuse(column, "\"" + raw(column) + "\" is not a whole number from " + least + " to " + most);
        return least;
    }

    double degrees(String column, int most) {
        if (DECIMAL.matcher(raw(column)).matches()) {
            double degrees = Double.parseDouble(raw(column));
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        }
        refuse(column, "\"" + raw(column) + "\" is not a number of degrees from -" + most + " to " + most);
        return 0;
    }

    /** With at most two digits behind the point. */
    BigDecimal decimal(String column, int most) {
        if (AMOUNT.matcher(raw(column)).matches()) {
            BigDecimal amount = new BigDecimal(raw(column));
            if (amount.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return amount;
            }
        }
        refuse(
                column,
                "\"" + raw(column) + "\" is not a number from 0 to " + most
                        + " with at most two digits behind the point");
        return BigDecimal.ZERO;
    }

    <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        List<E> allowed = Arrays.asList(type.getEnumConstants());
        Optional<E> constant =
                allowed.stream().filter(each -> each.name().equals(raw(column))).findFirst();
        if (constant.isEmpty()) {
            refuse(column, "\"" + raw(column) + "\" is none of " + allowed);
        }
        return constant.orElse(allowed.get(0));
    }

    boolean flag(String column) {
        if (!raw(column).equals("true") && !raw(column).equals("false")) {
            refuse(column, "\"" + raw(column) + "\" is neither true nor false");
        }
        return raw(column).equals("true");
    }

    LocalDate date(String column) {
        LocalDate date = parse(column, LocalDate::parse, EARLIEST, "a date such as 2026-07-01");
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            refuse(column, date + " is not from " + EARLIEST + " to " + LATEST);
        }
        return date;
    }

    /** The last day of what begins on {@code first}; empty: until further notice. */
    Optional<LocalDate> lastDay(String column, LocalDate first) {
        Optional<LocalDate> last = raw(column).isEmpty() ? Optional.empty() : Optional.of(date(column));
        if (sound() && last.filter(day -> day.isBefore(first)).isPresent()) {
            refuse(column, "is before valid_from " + first);
        }
        return last;
    }

    MonthDay monthDay(String column) {
        return parse(column, text -> MonthDay.parse("--" + text), MonthDay.of(1, 1), "a month and day such as 06-01");
    }

    LocalTime time(String column) {
        return parse(column, text -> LocalTime.parse(text, HOUR_AND_MINUTE), LocalTime.MIN, "a time such as 08:00");
    }

    ZoneId zone(String column) {
        return parse(column, ZoneId::of, ZoneId.of("UTC"), "a time zone such as Asia/Shanghai");
    }

    /** A list separated by semicolons; an empty cell is an empty list. */
    List<String> optionalList(String column) {
        return raw(column).isEmpty() ? List.of() : list(column);
    }

    /** A list separated by semicolons, at least one. */
    List<String> list(String column) {
        return Arrays.stream(text(column).split(";", -1)).map(String::strip).toList();
    }

    private <T> T parse(String column, Function<String, T> parser, T standIn, String expected) {
        try {
            return parser.apply(raw(column));
        } catch (DateTimeException malformed) {
            refuse(column, "\"" + raw(column) + "\" is not " + expected);
            return standIn;
        }
    }
}
