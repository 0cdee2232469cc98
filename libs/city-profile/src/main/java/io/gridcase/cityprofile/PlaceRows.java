package io.gridcase.cityprofile;

import java.util.List;
import java.util.regex.Pattern;

/** Reads the city's facts and its areas. */
final class PlaceRows {

    private static final Pattern COUNTY_CODE = Pattern.compile("[0-9]{6}");

    private PlaceRows() {}

    static List<CityFacts> city(Sheet sheet) {
        sheet.rows().stream().skip(1).forEach(row -> row.refuse("county_code", "a profile holds one city"));
        return sheet.map(row -> new CityFacts(
                row.matching("county_code", COUNTY_CODE),
                row.text("name_zh"),
                row.text("name_en"),
                row.zone("zone"),
                row.text("edition"),
                row.date("effective_from")));
    }

    /** The county's code is the one of {@code city.csv}; every other area's parent stands in the file as well. */
    static List<Area> areas(Sheet sheet, Sheet.Known counties) {
        Sheet.Known areas = sheet.known(row -> row.raw("code"));
        sheet.requireUnique("code", row -> row.raw("code"));
        return sheet.map(row -> {
            Area area = area(row);
            if (row.sound("level") && area.level() == AreaLevel.COUNTY) {
                counties.require(row, "code", area.code());
            } else if (row.sound("level")) {
                areas.require(row, "parent_code", area.parentCode());
            }
            return area;
        });
    }

    private static Area area(Row row) {
        AreaLevel level = row.oneOf("level", AreaLevel.class);
        String code = row.sound("level") ? row.matching("code", level.codes()) : row.text("code");
        return new Area(
                level,
                code,
                parentOf(row, level, code),
                row.text("name_zh"),
                row.optionalText("name_en"),
                row.text("kind_zh"));
    }

    private static String parentOf(Row row, AreaLevel level, String code) {
        String parent = row.text("parent_code");
        boolean comparable = row.sound("level") && row.sound("code") && row.sound("parent_code");
        int length = level == AreaLevel.COUNTY ? 4 : level.codeLength() - 3;
        if (comparable && !(parent.length() == length && code.startsWith(parent))) {
            row.refuse("parent_code", "\"" + parent + "\" is not the first " + length + " digits of " + code);
        }
        return parent;
    }
}
