package io.gridcase.intake.report;

/** Writes events whose case number is drawn only as they are kept. */
public interface UnnumberedEvents {

    /**
     * An event in JSON but for its case number, which is to stand first in each.
     *
     * @param headers a JSON object that lacks {@code ce_subject}
     * @param body a JSON object that lacks {@code caseNumber}
     */
    record Unnumbered(String topic, String type, String headers, String body) {}

    Unnumbered write(CaseFiled filed);
}
