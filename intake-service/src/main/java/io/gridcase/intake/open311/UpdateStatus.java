package io.gridcase.intake.open311;

import static java.util.Locale.ROOT;

import io.gridcase.intake.progress.StepKind;
import java.util.Arrays;

/** How a request stands in an update, in the words that FixMyStreet and others exchange. */
public enum UpdateStatus {
    OPEN,
    CLOSED,
    FIXED,
    IN_PROGRESS,
    PLANNED,
    ACTION_SCHEDULED,
    INVESTIGATING,
    DUPLICATE,
    NOT_COUNCILS_RESPONSIBILITY,
    NO_FURTHER_ACTION,
    INTERNAL_REFERRAL,
    CANCELLED,
    REOPEN,
    FOR_TRIAGE,
    UNCHANGED;

    /** In either case. Throws {@link BadParameter}. */
    public static UpdateStatus of(String text) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(text.toLowerCase(ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadParameter("status", "is none of those that are exchanged"));
    }

    /** How it stands after this step. */
    public static UpdateStatus after(StepKind step) {
        return switch (step) {
            case RECEIVED -> FOR_TRIAGE;
            case MERGED -> DUPLICATE;
            case REJECTED, VOIDED -> NO_FURTHER_ACTION;
            case FILED -> INVESTIGATING;
            case DISPATCHED -> ACTION_SCHEDULED;
            case RETURNED -> INTERNAL_REFERRAL;
            case ACCEPTED, HANDLED, VERIFIED, VERIFICATION_FAILED, REWORKED -> IN_PROGRESS;
            case CLOSED, SOLVED_ON_SPOT -> FIXED;
            case REOPENED -> REOPEN;
        };
    }

    public String word() {
        return name().toLowerCase(ROOT);
    }
}
