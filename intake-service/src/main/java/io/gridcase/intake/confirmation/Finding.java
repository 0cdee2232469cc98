package io.gridcase.intake.confirmation;

import io.gridcase.intake.report.ConfirmationResult;
import io.gridcase.place.GivenPosition;
import io.gridcase.place.Point;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the person who was sent says.
 *
 * @param note in words
 * @param photos ids in the photo store
 * @param position where the person stood, as the phone sent it
 * @param distanceMetres from there to the place of the report
 */
@Embeddable
public record Finding(
        @Enumerated(EnumType.STRING) ConfirmationResult result,
        @Nullable String note,
        List<String> photos,
        @Embedded @Nullable GivenPosition position,
        @Nullable Double distanceMetres,
        Instant answeredAt) {

    static Finding of(Statement said, Optional<Point> place, Instant at) {
        var position = said.position();
        return new Finding(
                said.result(),
                said.note(),
                said.photoIds(),
                position,
                position == null ? null : place.map(position.wgs84()::metresTo).orElse(null),
                at);
    }
}
