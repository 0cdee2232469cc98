package io.gridcase.closure.verification;

import io.gridcase.closure.casefile.PhotoIdList;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector found on site.
 *
 * @param verifiedBy staff code
 * @param remark a note, or what is still wrong
 * @param photos ids of photos taken on site
 * @param distanceMetres from where the inspector stood to the place of the case, if the phone told; where that was is not
 *     kept, for it is nobody's business later
 */
@Embeddable
public record Finding(
        String verifiedBy,
        Instant verifiedAt,
        @Nullable String remark,

        @Column(name = "photos") @Convert(converter = PhotoIdList.class)
        List<String> photos,

        @Nullable Double distanceMetres) {

    /** The remark of somebody who did not see it solved. */
    String reason() {
        return Objects.requireNonNull(remark, "whoever did not see it solved says why");
    }
}
