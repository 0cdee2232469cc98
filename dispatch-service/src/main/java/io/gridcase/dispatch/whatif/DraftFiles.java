package io.gridcase.dispatch.whatif;

import org.jspecify.annotations.Nullable;

/**
 * Files of the city profile as somebody thinks of them, each whole; what is absent is as it stands.
 *
 * @param matrix a {@code responsibility-matrix.csv}
 * @param limits a {@code limits.csv}
 * @param areaClasses an {@code area-classes.csv}
 */
public record DraftFiles(
        @Nullable String matrix,
        @Nullable String limits,
        @Nullable String areaClasses) {}
