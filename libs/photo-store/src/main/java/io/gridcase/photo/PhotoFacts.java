package io.gridcase.photo;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What the camera noted in a photo's EXIF: a hint for the record, never a proof, for anybody can write it.
 *
 * @param orientation 1 to 8 as in TIFF: how to turn the stored pixels; 1 when nothing is said
 * @param takenAt on the camera's own clock
 * @param offset of that clock from UTC, where the camera tells it
 * @param position where the camera believed to be
 */
public record PhotoFacts(
        int orientation, Optional<LocalDateTime> takenAt, Optional<ZoneOffset> offset, Optional<Position> position) {

    /** A photo whose camera noted nothing. */
    public static final PhotoFacts NONE = new PhotoFacts(1, Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A point in the camera's system, which is WGS-84 unless a phone sold in China says otherwise.
     *
     * @param latitude degrees, north positive
     * @param longitude degrees, east positive
     */
    public record Position(double latitude, double longitude) {}
}
