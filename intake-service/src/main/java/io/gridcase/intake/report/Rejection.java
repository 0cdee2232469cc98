package io.gridcase.intake.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 不予立案: why a report became no case.
 *
 * @param code from the city's list of reasons
 * @param name of that code, in Chinese, as the list had it then
 * @param reason in words, shown to the reporter: the officer's note, or the name where there is none
 */
@Embeddable
public record Rejection(
        @Nullable @Column(name = "rejection_code") String code,
        @Nullable @Column(name = "rejection_name") String name,
        @Column(name = "rejection_reason") String reason,
        String rejectedBy,
        Instant rejectedAt) {

    static Rejection of(RejectReason reason, @Nullable String note, String rejectedBy, Instant rejectedAt) {
        reason.requireNote(note);
        var words = note == null ? reason.name() : note;
        return new Rejection(reason.code(), reason.name(), words, rejectedBy, rejectedAt);
    }
}
