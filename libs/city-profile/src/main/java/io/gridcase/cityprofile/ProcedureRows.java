package io.gridcase.cityprofile;

import io.gridcase.code.Channel;
import io.gridcase.code.Stage;
import java.util.List;
import java.util.regex.Pattern;

/** Reads how reports are treated before they become cases, and the limits of the steps before and after that. */
final class ProcedureRows {

    private static final Pattern REASON_CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final int WEEK_IN_MINUTES = 7 * 24 * 60;

    private ProcedureRows() {}

    static List<ChannelRule> channels(Sheet sheet) {
        sheet.requireUnique("channel", row -> row.raw("channel"));
        return sheet.map(row -> new ChannelRule(
                row.oneOf("channel", Channel.class),
                row.text("name_zh"),
                row.text("name_en"),
                row.flag("needs_confirmation"),
                row.flag("files_by_itself")));
    }

    static List<StageLimit> stageLimits(Sheet sheet, Findings findings) {
        sheet.requireUnique("stage", row -> row.raw("stage"));
        sheet.requireEach("stage", Stage.class, findings);
        return sheet.map(ProcedureRows::stageLimit);
    }

    private static StageLimit stageLimit(Row row) {
        var stage = row.oneOf("stage", Stage.class);
        var workingTimeOnly = row.flag("working_time_only");
        if (stage.isBeforeFiling() && workingTimeOnly) {
            row.refuse("working_time_only", "is for steps after filing; the centre works day and night");
        }
        return new StageLimit(stage, row.number("minutes", 1, WEEK_IN_MINUTES), workingTimeOnly);
    }

    static List<RejectReason> rejectReasons(Sheet sheet) {
        sheet.requireUnique("code", row -> row.raw("code"));
        return sheet.map(row -> new RejectReason(
                row.matching("code", REASON_CODE), row.text("name_zh"), row.text("name_en"), row.flag("needs_note")));
    }
}
