package io.gridcase.cityprofile;

import io.gridcase.code.SupervisionLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the rules of the ladder 督办. */
final class SupervisionRows {

    private static final int MOST = 100;
    private static final int MONTH_IN_MINUTES = 31 * 24 * 60;

    private SupervisionRows() {}

    static List<SupervisionRule> rules(Sheet sheet) {
        sheet.requireUnique(
                "level",
                row -> String.join(
                        " ", row.raw("level"), row.raw("ground"), row.raw("reached"), row.raw("urgent_only")));
        refuseTwoLimits(sheet);
        return sheet.map(SupervisionRows::rule);
    }

    private static SupervisionRule rule(Row row) {
        var ground = row.oneOf("ground", SupervisionGround.class);
        return new SupervisionRule(
                row.oneOf("level", SupervisionLevel.class),
                ground,
                row.number("reached", least(ground), ground == SupervisionGround.WARNED ? 0 : MOST),
                row.flag("urgent_only"),
                row.number("answer_minutes", 0, MONTH_IN_MINUTES),
                row.flag("working_time_only"),
                row.text("text_zh"));
    }

    private static int least(SupervisionGround ground) {
        return ground == SupervisionGround.WARNED || ground == SupervisionGround.OVERDUE ? 0 : 1;
    }

    /** A level that is issued without any rule must know how long the department has. */
    private static void refuseTwoLimits(Sheet sheet) {
        Map<String, String> limits = new HashMap<>();
        for (Row row : sheet.rows()) {
            String limit = row.raw("answer_minutes") + " " + row.raw("working_time_only");
            String earlier = limits.putIfAbsent(row.raw("level"), limit);
            if (earlier != null && !earlier.equals(limit)) {
                row.refuse("answer_minutes", "differs from another rule of " + row.raw("level"));
            }
        }
    }
}
