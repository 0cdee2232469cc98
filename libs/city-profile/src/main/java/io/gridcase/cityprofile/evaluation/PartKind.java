package io.gridcase.cityprofile.evaluation;

/** How a part of a scheme turns what was counted into points. */
public enum PartKind {
    /** The ratio times the points of the part; of more than 100 %, all of them. */
    RATIO,
    /** What the ratio lacks of 100 % times the points: the fewer the better. */
    INVERSE,
    /** A share of the points, by the band in which the count lies. */
    BANDS,
    /** All points from the floor on; for each percentage point below it, a step less, down to none. */
    FLOOR,
    /** A step less for each that is counted, and no more than the points of the part altogether. */
    DEDUCTION,
    /** A column to be read; no points. */
    SHOWN;

    /** Whether it is about a ratio; the others are about a figure, and {@link #SHOWN} about either. */
    public boolean isOfRatio() {
        return this == RATIO || this == INVERSE || this == FLOOR;
    }
}
