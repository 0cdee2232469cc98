package io.gridcase.intake.confirmation;

import io.gridcase.intake.report.ConfirmationResult;
import io.gridcase.place.GivenPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a phone sends about a confirmation.
 *
 * @param photoIds needed unless the place could not be found
 */
public record Statement(
        ConfirmationResult result,
        @Nullable String note,
        List<String> photoIds,
        @Nullable GivenPosition position) {

    void requirePhotos() {
        if (result != ConfirmationResult.CANNOT_FIND && photoIds.isEmpty()) {
            throw new PhotoRequired();
        }
    }
}
