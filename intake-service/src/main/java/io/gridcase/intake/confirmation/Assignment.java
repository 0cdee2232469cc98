package io.gridcase.intake.confirmation;

import io.gridcase.roster.Appointment;
import io.gridcase.roster.Choice;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Who is sent.
 *
 * @param person staff code, absent while nobody is on duty
 * @param assignedBy staff code of the shift leader who named the person
 */
@Embeddable
public record Assignment(
        @Nullable String person,

        @Column(name = "chosen_because") @Enumerated(EnumType.STRING)
        Choice choice,

        @Nullable String assignedBy) {

    static Assignment of(Appointment appointment) {
        return new Assignment(appointment.person().orElse(null), appointment.choice(), null);
    }
}
