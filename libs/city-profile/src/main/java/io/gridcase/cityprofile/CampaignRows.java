package io.gridcase.cityprofile;

import io.gridcase.cityprofile.CampaignEntry.CampaignClass;
import io.gridcase.code.ClassKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the campaigns. */
final class CampaignRows {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern CLASS = Pattern.compile("[A-Z]+/[0-9]{5}");

    private CampaignRows() {}

    static List<CampaignEntry> campaigns(Sheet sheet, Sheet.Known classes, Sheet.Known areas) {
        sheet.requireUnique("code", row -> row.raw("code"));
        return sheet.map(row -> {
            LocalDate validFrom = row.date("valid_from");
            return new CampaignEntry(
                    row.matching("code", CODE),
                    row.text("name_zh"),
                    row.text("name_en"),
                    classes(row, classes),
                    areas(row, areas),
                    validFrom,
                    row.lastDay("valid_to", validFrom),
                    row.text("lead_group"));
        });
    }

    private static List<CampaignClass> classes(Row row, Sheet.Known known) {
        List<String> named = once(row, "classes");
        named.stream()
                .filter(name -> !CLASS.matcher(name).matches())
                .findFirst()
                .ifPresent(name -> row.refuse("classes", "\"" + name + "\" does not match " + CLASS));
        named.forEach(name -> known.require(row, "classes", name.replace('/', ' ')));
        return row.sound("classes") && known.readable()
                ? named.stream().map(CampaignRows::campaignClass).toList()
                : List.of();
    }

    private static CampaignClass campaignClass(String name) {
        String[] kindAndCode = name.split("/", 2);
        return new CampaignClass(ClassKind.valueOf(kindAndCode[0]), kindAndCode[1]);
    }

    private static List<String> areas(Row row, Sheet.Known known) {
        List<String> prefixes = once(row, "area_prefixes");
        prefixes.forEach(prefix -> known.require(row, "area_prefixes", prefix));
        return prefixes;
    }

    private static List<String> once(Row row, String column) {
        List<String> named = row.list(column);
        var seen = new HashSet<String>();
        named.stream()
                .filter(name -> !seen.add(name))
                .findFirst()
                .ifPresent(name -> row.refuse(column, "\"" + name + "\" is named twice"));
        return named;
    }
}
