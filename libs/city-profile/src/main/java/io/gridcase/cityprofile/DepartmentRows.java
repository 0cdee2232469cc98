package io.gridcase.cityprofile;

import java.util.List;
import java.util.regex.Pattern;

/** Reads the departments. */
final class DepartmentRows {

    static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

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
}
