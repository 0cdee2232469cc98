package io.gridcase.cityprofile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the duty roster. */
final class DutyRows {

    private DutyRows() {}

    static List<Duty> duties(Sheet sheet, Sheet staff, Sheet.Known places) {
        Map<String, Row> people = staff.rows().stream()
                .collect(Collectors.toMap(row -> row.raw("username"), Function.identity(), (first, again) -> first));
        Sheet.Known usernames = staff.known(row -> row.raw("username"));
        sheet.requireUnique("person", DutyRows::key);
        return sheet.map(row -> {
            usernames.require(row, "person", row.text("person"));
            Duty duty = duty(row);
            places.require(row, "area_prefix", duty.areaPrefix());
            if (row.sound()
                    && people.containsKey(duty.person())
                    && people.get(duty.person()).sound()) {
                requireFit(row, duty, people.get(duty.person()));
            }
            return duty;
        });
    }

    private static Duty duty(Row row) {
        LocalDate validFrom = row.date("valid_from");
        return new Duty(
                row.raw("person"),
                row.oneOf("duty", DutyKind.class),
                row.text("area_prefix"),
                validFrom,
                row.lastDay("valid_to", validFrom));
    }

    /** Whoever has a duty must be able to see and answer what it brings. */
    private static void requireFit(Row row, Duty duty, Row person) {
        if (!person.list("roles").contains(StaffRows.INSPECTOR)) {
            row.refuse("person", "is no inspector in staff.csv");
        } else if (person.list("areas").stream().noneMatch(duty.areaPrefix()::startsWith)) {
            row.refuse("area_prefix", "lies outside the person's areas in staff.csv");
        }
    }

    private static String key(Row row) {
        return String.join(" ", row.raw("person"), row.raw("duty"), row.raw("area_prefix"), row.raw("valid_from"));
    }
}
