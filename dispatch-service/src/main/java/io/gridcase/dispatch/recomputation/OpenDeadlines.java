package io.gridcase.dispatch.recomputation;

import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/** All deadlines that somebody still has to meet. */
public interface OpenDeadlines {

    /**
     * Those in working time that were not computed by these calendars, in the order of their case numbers, behind
     * {@code after}.
     */
    Uni<List<OpenDeadline>> notBy(Collection<String> calendarVersions, AreaScope areas, String after, int size);
}
