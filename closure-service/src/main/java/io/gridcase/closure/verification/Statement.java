package io.gridcase.closure.verification;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Filing;
import io.gridcase.photo.PhotoId;
import io.gridcase.place.GivenPosition;
import io.gridcase.place.Point;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says to have found on site.
 *
 * @param verifiedBy staff code
 * @param photos at least one
 * @param position where the phone was
 */
public record Statement(
        String verifiedBy,
        @Nullable String remark,
        List<PhotoId> photos,
        @Nullable GivenPosition position) {

    public void requirePhotos() {
        if (photos.isEmpty()) {
            throw new PhotoRequired();
        }
    }

    public Finding finding(CaseFile caseFile, Instant at) {
        var ids = photos.stream().map(PhotoId::value).distinct().toList();
        return new Finding(verifiedBy, at, remark, ids, position == null ? null : distance(position, caseFile));
    }

    /** To the decimetre, which no phone knows better. */
    private static @Nullable Double distance(GivenPosition from, CaseFile to) {
        return to.filing()
                .map(Filing::place)
                .map(place -> from.wgs84().metresTo(new Point(place.longitude(), place.latitude())))
                .map(metres -> Math.round(metres * 10) / 10.0)
                .orElse(null);
    }
}
