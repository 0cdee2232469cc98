package io.gridcase.intake.open311.rest;

import io.gridcase.intake.open311.BadParameter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a call says, by name; an empty value says nothing. Names that nobody knows are ignored. */
record Parameters(Map<String, List<String>> values) {

    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{1,20})?");
    private static final int LONGEST_LIST = 200;

    Optional<String> text(String name, int longest) {
        return all(name, longest).findFirst();
    }

    String required(String name, int longest) {
        return text(name, longest).orElseThrow(() -> new BadParameter(name, "is missing"));
    }

    /** Every value of a name that may come several times. */
    Stream<String> all(String name, int longest) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .peek(value -> checkText(name, value, longest));
    }

    /** Values joined by commas. */
    List<String> list(String name) {
        var parts = Stream.of(text(name, 100_000).orElse("").split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() > LONGEST_LIST) {
            throw new BadParameter(name, "names more than " + LONGEST_LIST);
        }
        return parts;
    }

    Optional<Double> degrees(String name, int most) {
        return text(name, 40).map(value -> {
            if (!DEGREES.matcher(value).matches() || Math.abs(Double.parseDouble(value)) > most) {
                throw new BadParameter(name, "is no number of degrees from -%d to %d".formatted(most, most));
            }
            return Double.parseDouble(value);
        });
    }

    int number(String name, int most, int otherwise) {
        return text(name, 10)
                .map(value -> {
                    if (!value.matches("[1-9]\\d{0,5}") || Integer.parseInt(value) > most) {
                        throw new BadParameter(name, "is no number from 1 to " + most);
                    }
                    return Integer.parseInt(value);
                })
                .orElse(otherwise);
    }

    /** A plus sign that was sent as it is arrives as a blank. */
    Optional<Instant> time(String name) {
        return text(name, 40).map(value -> {
            try {
                var time = OffsetDateTime.parse(value.replace(' ', '+'));
                if (time.getYear() < 1900 || time.getYear() > 9999) {
                    throw new BadParameter(name, "is too far away");
                }
                return time.toInstant();
            } catch (DateTimeException unreadable) {
                throw new BadParameter(name, "is no time with its zone, as in 2017-06-30T09:59:30+08:00");
            }
        });
    }

    private static void checkText(String name, String value, int longest) {
        if (value.length() > longest) {
            throw new BadParameter(name, "is longer than %d characters".formatted(longest));
        }
        if (value.indexOf('\u0000') >= 0) {
            throw new BadParameter(name, "contains the character U+0000");
        }
    }
}
