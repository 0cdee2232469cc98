package io.gridcase.cityprofile;

import io.gridcase.code.ClassKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the departments and the responsibility matrix. */
final class DepartmentRows {

    static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern RULE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private record Ruled(Row row, ResponsibilityRule rule) {}

    private DepartmentRows() {}

    static List<DepartmentEntry> departments(Sheet sheet, Sheet.Known areas, Sheet.Known hoursGroups) {
        sheet.requireUnique("code", row -> row.raw("code"));
        return sheet.map(row -> {
            areas.require(row, "area_prefix", row.text("area_prefix"));
            if (!row.raw("hours_group").isEmpty()) {
                hoursGroups.require(row, "hours_group", row.raw("hours_group"));
            }
            return new DepartmentEntry(
                    row.matching("code", CODE),
                    row.text("name_zh"),
                    row.text("name_en"),
                    row.oneOf("kind", DepartmentKind.class),
                    row.raw("area_prefix"),
                    row.raw("hours_group"));
        });
    }

    static List<ResponsibilityRule> matrix(
            Sheet sheet, Sheet.Known areas, Sheet.Known classes, Sheet.Known departments) {
        sheet.requireUnique("rule_id", row -> row.raw("rule_id"));
        List<Ruled> rules = sheet.map(row -> new Ruled(row, rule(row)));
        for (Ruled each : rules) {
            areas.require(each.row, "area_prefix", each.rule.areaPrefix());
            ClassRows.requireClass(each.row, classes, ClassRows.kindCode(each.row));
            departments.require(each.row, "department", each.rule.department());
        }
        refuseRepeated(rules);
        return rules.stream().map(Ruled::rule).toList();
    }

    private static ResponsibilityRule rule(Row row) {
        LocalDate validFrom = row.date("valid_from");
        return new ResponsibilityRule(
                row.matching("rule_id", RULE_ID),
                row.oneOf("kind", ClassKind.class),
                row.matching("code", ClassRows.CLASS_CODE),
                row.text("area_prefix"),
                row.text("department"),
                validFrom,
                row.lastDay("valid_to", validFrom));
    }

    /** Equal rules for different departments are a tie for the dispatcher; for the same department they are a slip. */
    private static void refuseRepeated(Collection<Ruled> rules) {
        Map<List<Object>, List<Ruled>> earlier = new HashMap<>();
        for (Ruled each : rules) {
            ResponsibilityRule rule = each.rule;
            List<Object> key = List.of(rule.kind(), rule.code(), rule.areaPrefix(), rule.department());
            List<Ruled> alike = earlier.computeIfAbsent(key, none -> new ArrayList<>());
            alike.stream()
                    .filter(other -> each.row.sound() && other.row.sound() && rule.holdsBeside(other.rule))
                    .findFirst()
                    .ifPresent(other ->
                            each.row.refuse("department", "has this rule already in line " + other.row.line()));
            alike.add(each);
        }
    }
}
