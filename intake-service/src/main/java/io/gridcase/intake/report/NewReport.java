package io.gridcase.intake.report;

import io.gridcase.code.Channel;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.catalogue.GivenClass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says.
 *
 * @param id made by the sender before it first tried to send, so that a repetition is recognised
 * @param given what the sender calls the class
 * @param conditionNo the filing condition, when the sender could tell
 * @param contact of a reporter who is not staff
 * @param reopens the closed report of a problem that is not solved after all
 */
public record NewReport(
        UUID id,
        GivenClass given,
        @Nullable Integer conditionNo,
        Whereabouts where,
        Evidence evidence,
        Source source,
        PhoneTimes phone,
        @Nullable ReporterContact contact,
        @Nullable UUID reopens) {

    /** Of a sender who knows today's catalogue. */
    public NewReport(
            UUID id,
            ClassId classId,
            @Nullable Integer conditionNo,
            Whereabouts where,
            Evidence evidence,
            Source source,
            PhoneTimes phone,
            @Nullable ReporterContact contact,
            @Nullable UUID reopens) {
        this(id, GivenClass.of(classId), conditionNo, where, evidence, source, phone, contact, reopens);
    }

    /** @throws NoPhoto when whoever was on site shows none */
    void requirePhoto() {
        if (source.channel() == Channel.INSPECTOR && evidence.photos().isEmpty()) {
            throw new NoPhoto();
        }
    }
}
