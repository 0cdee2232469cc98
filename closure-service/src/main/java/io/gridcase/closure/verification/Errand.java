package io.gridcase.closure.verification;

import io.gridcase.roster.Choice;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 核查任务: who is to look, why this person, and until when. Whoever else may judge and comes by first may look instead.
 *
 * @param inspector staff code, absent when nobody who may is on duty
 * @param assignedBy staff code of whoever named the inspector, absent when the roster did
 */
@Embeddable
public record Errand(
        @Nullable String inspector,
        @Enumerated(EnumType.STRING) Choice choice,
        @Nullable String assignedBy,
        Instant verifyBy) {

    Errand by(String another, String leader) {
        return new Errand(another, Choice.ASSIGNED, leader, verifyBy);
    }

    Errand until(Instant another) {
        return new Errand(inspector, choice, assignedBy, another);
    }
}
