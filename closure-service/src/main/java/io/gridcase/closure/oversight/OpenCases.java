package io.gridcase.closure.oversight;

import io.gridcase.closure.oversight.OverdueCase.Position;
import io.gridcase.closure.subtree.Subtree;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The cases that are not struck off yet; every question costs what is open and asked for, never what is closed. */
public interface OpenCases {

    /** The longest overdue first, beginning behind {@code after}; at most so many. */
    Uni<List<OverdueCase>> overdue(QueueFilter filter, Instant now, Optional<Position> after, int atMost);

    Uni<List<LightCounts>> lights(QueueFilter filter, Dimension by, Instant now);

    /** At most {@link MapWindow#MOST_CELLS}. */
    Uni<List<MapCell>> cells(QueueFilter filter, MapWindow window, Instant now);

    /** Filed the longest ago. */
    Uni<List<OldCase>> oldest(Subtree within, int atMost);

    /** Given back the most often, the longest filed first among equals. */
    Uni<List<OldCase>> mostReturned(Subtree within, int atMost);
}
