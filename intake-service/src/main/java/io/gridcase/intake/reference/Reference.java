package io.gridcase.intake.reference;

import java.util.List;

/** The city's rules that everybody's forms need, as one profile has them. */
public record Reference(List<ChannelRule> channels, List<RejectReason> rejectReasons, List<StageLimit> stageLimits) {

    /** How the reports of a channel are treated. */
    public record ChannelRule(
            String channel, String nameZh, String nameEn, boolean needsConfirmation, boolean filesByItself) {}

    /** Why a report does not become a case. */
    public record RejectReason(String code, String nameZh, String nameEn, boolean needsNote) {}

    /** How long a step before 立案 may take. */
    public record StageLimit(String stage, int minutes) {}
}
