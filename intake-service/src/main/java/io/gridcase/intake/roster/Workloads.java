package io.gridcase.intake.roster;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;

/** What the people of the roster have to do already. */
public interface Workloads {

    /** The number of open tasks of each who has any. */
    Uni<Map<String, Integer>> openTasks(Collection<String> people);
}
