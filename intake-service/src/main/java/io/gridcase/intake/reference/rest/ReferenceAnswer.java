package io.gridcase.intake.reference.rest;

import io.gridcase.intake.reference.Reference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The city's rules as a form needs them. */
@Schema(name = "Reference")
record ReferenceAnswer(
        @Schema(description = "The channels that the city uses, by code")
        List<ChannelAnswer> channels,

        @Schema(description = "不予立案: why a report does not become a case, by code")
        List<RejectReasonAnswer> rejectReasons,

        @Schema(description = "Time limits of the steps before 立案, by code")
        List<StageLimitAnswer> stageLimits) {

    /** A channel and how its reports are treated. */
    @Schema(name = "ChannelRule")
    record ChannelAnswer(
            @Schema(
                    description = "问题来源",
                    enumeration = {
                        "INSPECTOR",
                        "PUBLIC",
                        "WECHAT",
                        "HOTLINE",
                        "VIDEO",
                        "SENSOR",
                        "LEADER",
                        "MEDIA",
                        "INSPECTION",
                        "PARTNER"
                    })
            String channel,

            @Schema(description = "Name in Chinese") String nameZh,

            @Schema(description = "Name in English") String nameEn,

            @Schema(description = "核实: whether somebody looks on site before anybody decides")
            boolean needsConfirmation,

            @Schema(description = "Whether a report with a condition becomes a case without a person")
            boolean filesByItself) {

        static ChannelAnswer of(Reference.ChannelRule rule) {
            return new ChannelAnswer(
                    rule.channel(), rule.nameZh(), rule.nameEn(), rule.needsConfirmation(), rule.filesByItself());
        }
    }

    /** A reason that the reporter reads. */
    @Schema(name = "RejectReason")
    record RejectReasonAnswer(
            @Schema(description = "Send this", pattern = "[a-z][a-z0-9-]{1,39}")
            String code,

            @Schema(description = "Name in Chinese") String nameZh,

            @Schema(description = "Name in English") String nameEn,

            @Schema(description = "Whether a sentence must go with it")
            boolean needsNote) {

        static RejectReasonAnswer of(Reference.RejectReason reason) {
            return new RejectReasonAnswer(reason.code(), reason.nameZh(), reason.nameEn(), reason.needsNote());
        }
    }

    /** A step and how long it may take. */
    @Schema(name = "StageLimit")
    record StageLimitAnswer(
            @Schema(
                    description = "DECISION 受理, CONFIRMATION 核实",
                    enumeration = {"DECISION", "CONFIRMATION"})
            String stage,

            @Schema(description = "Minutes by the clock, through nights and holidays")
            int minutes) {

        static StageLimitAnswer of(Reference.StageLimit limit) {
            return new StageLimitAnswer(limit.stage(), limit.minutes());
        }
    }

    static ReferenceAnswer of(Reference reference) {
        return new ReferenceAnswer(
                reference.channels().stream().map(ChannelAnswer::of).toList(),
                reference.rejectReasons().stream().map(RejectReasonAnswer::of).toList(),
                reference.stageLimits().stream().map(StageLimitAnswer::of).toList());
    }
}
