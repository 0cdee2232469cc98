package io.gridcase.dispatch.department;

import io.gridcase.code.DepartmentCode;
import java.util.Map;

/** Who took the place of departments that were merged. */
public record Successors(Map<DepartmentCode, DepartmentCode> byPredecessor) {

    public static final Successors NONE = new Successors(Map.of());

    public Successors {
        byPredecessor = Map.copyOf(byPredecessor);
    }

    /** Whoever came last of a chain of mergers; the department itself when it was never merged. */
    public DepartmentCode of(DepartmentCode department) {
        var last = department;
        // A merger into a closed department is refused, so the chain has an end.
        while (byPredecessor.containsKey(last)) {
            last = byPredecessor.get(last);
        }
        return last;
    }
}
