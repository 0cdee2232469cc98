package io.gridcase.closure.bulletin.rest;

import io.gridcase.closure.bulletin.FrozenUnit;
import io.gridcase.closure.bulletin.ShowBulletins.Shown;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bulletin with its units. */
@Schema(description = "A bulletin with its units")
record BulletinDetail(
        @Schema(description = "The bulletin") BulletinAnswer bulletin,

        @Schema(description = "By group and rank; what cannot be ranked stands behind, without a rank")
        List<FrozenUnit> units,

        @Schema(description = "The figures as they were hashed, to the letter")
        String canonical) {

    static BulletinDetail of(Shown shown) {
        return new BulletinDetail(
                BulletinAnswer.of(shown.bulletin()),
                shown.units(),
                shown.bulletin().figures());
    }
}
