package io.gridcase.intake.profile.persistence;

import static io.gridcase.intake.profile.persistence.Insert.column;
import static io.gridcase.intake.profile.persistence.Insert.text;

import io.gridcase.cityprofile.ChannelRule;
import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.ConfusablePair;
import io.gridcase.cityprofile.DuplicateRule;
import io.gridcase.cityprofile.Duty;
import io.gridcase.cityprofile.RejectReason;
import io.gridcase.cityprofile.StageLimit;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Writes what intake asks and decides by. */
final class RuleRows {

    private static final List<String> TABLES =
            List.of("channel_rule", "stage_limit", "reject_reason", "duplicate_rule", "confusable_class", "duty");

    private final Insert insert;

    RuleRows(Insert insert) {
        this.insert = insert;
    }

    void replace(CityProfile profile) throws SQLException {
        for (var table : TABLES) {
            insert.run("delete from " + table);
        }
        channels(profile.channels());
        stageLimits(profile.stageLimits().stream()
                .filter(limit -> limit.stage().isBeforeFiling())
                .toList());
        rejectReasons(profile.rejectReasons());
        duplicateRules(profile.duplicateRules());
        confusableClasses(profile.confusableClasses());
        duties(profile.duties());
    }

    private void channels(List<ChannelRule> rules) throws SQLException {
        insert.into(
                "channel_rule (channel, name_zh, name_en, needs_confirmation, files_by_itself)",
                text(rules, row -> row.channel().name()),
                text(rules, ChannelRule::nameZh),
                text(rules, ChannelRule::nameEn),
                column("bool", rules, ChannelRule::needsConfirmation),
                column("bool", rules, ChannelRule::filesByItself));
    }

    private void stageLimits(List<StageLimit> limits) throws SQLException {
        insert.into(
                "stage_limit (stage, minutes)",
                text(limits, row -> row.stage().name()),
                column("int4", limits, StageLimit::minutes));
    }

    private void rejectReasons(List<RejectReason> reasons) throws SQLException {
        insert.into(
                "reject_reason (code, name_zh, name_en, needs_note)",
                text(reasons, RejectReason::code),
                text(reasons, RejectReason::nameZh),
                text(reasons, RejectReason::nameEn),
                column("bool", reasons, RejectReason::needsNote));
    }

    private void duplicateRules(List<DuplicateRule> rules) throws SQLException {
        insert.into(
                "duplicate_rule (kind, code, metres, hours)",
                text(rules, row -> row.kind().name()),
                text(rules, row -> row.code().orElse("")),
                column("int4", rules, DuplicateRule::metres),
                column("int4", rules, DuplicateRule::hours));
    }

    private void confusableClasses(List<ConfusablePair> pairs) throws SQLException {
        var bothWays = Stream.concat(pairs.stream(), pairs.stream().map(RuleRows::reversed))
                .toList();
        insert.into(
                "confusable_class (kind, code, other_kind, other_code)",
                text(bothWays, row -> row.kind().name()),
                text(bothWays, ConfusablePair::code),
                text(bothWays, row -> row.otherKind().name()),
                text(bothWays, ConfusablePair::otherCode));
    }

    private static ConfusablePair reversed(ConfusablePair pair) {
        return new ConfusablePair(pair.otherKind(), pair.otherCode(), pair.kind(), pair.code());
    }

    private void duties(List<Duty> duties) throws SQLException {
        insert.into(
                "duty (person, duty, area_prefix, valid_from, valid_to)",
                text(duties, Duty::person),
                text(duties, row -> row.duty().name()),
                text(duties, Duty::areaPrefix),
                column("date", duties, Duty::validFrom),
                column("date", duties, row -> row.validTo().orElse(null)));
    }
}
