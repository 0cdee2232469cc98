package io.gridcase.cityprofile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the demo staff. */
final class StaffRows {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    static final String INSPECTOR = "inspector";
    private static final String HANDLER = "handler";
    private static final String DEPARTMENT_HEAD = "department-head";
    private static final List<String> ROLES =
            List.of(INSPECTOR, "intake-officer", "shift-leader", "dispatcher", HANDLER, DEPARTMENT_HEAD, "supervisor");

    private StaffRows() {}

    static List<StaffMember> staff(Sheet sheet, Sheet.Known areas, Sheet.Known departments) {
        sheet.requireUnique("username", row -> row.raw("username"));
        return sheet.map(row -> {
            List<String> prefixes = row.list("areas");
            prefixes.forEach(area -> areas.require(row, "areas", area));
            return new StaffMember(
                    row.matching("username", USERNAME),
                    roles(row),
                    prefixes,
                    department(row, departments),
                    row.text("duty_zh"),
                    row.text("duty_en"));
        });
    }

    private static List<String> roles(Row row) {
        List<String> roles = row.list("roles");
        Set<String> seen = new HashSet<>();
        for (String role : roles) {
            if (row.sound("roles") && !(ROLES.contains(role) && seen.add(role))) {
                row.refuse("roles", "\"" + role + "\" is repeated or none of " + ROLES);
            }
        }
        return roles;
    }

    private static Optional<String> department(Row row, Sheet.Known departments) {
        String code = row.optionalText("department");
        var roles = List.of(row.raw("roles").split(";", -1));
        boolean ofDepartment = roles.contains(HANDLER) || roles.contains(DEPARTMENT_HEAD);
        if (ofDepartment == code.isEmpty()) {
            row.refuse(
                    "department",
                    ofDepartment
                            ? "is empty, yet a handler or department head has one"
                            : "is for handlers and department heads only");
        } else if (ofDepartment) {
            departments.require(row, "department", code);
        }
        return Optional.of(code).filter(some -> !some.isEmpty());
    }
}
