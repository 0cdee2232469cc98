package io.gridcase.intake.report;

import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.place.GivenPosition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter sends.
 *
 * @param id made by the phone before it first tried to send, so that a repetition is recognised
 * @param conditionNo the filing condition, when the reporter could tell
 * @param address the place in words
 * @param phoneTime when it was reported, by the clock of the phone
 */
public record NewReport(
        UUID id,
        ClassId classId,
        @Nullable Integer conditionNo,
        GivenPosition position,
        String address,
        Evidence evidence,
        @Nullable Instant phoneTime) {}
