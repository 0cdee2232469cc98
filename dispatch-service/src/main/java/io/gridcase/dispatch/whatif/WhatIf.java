package io.gridcase.dispatch.whatif;

import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.routing.Routing;
import io.gridcase.dispatch.routing.Routing.Routed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What another matrix would have changed; cases are counted one by one, so its size does not grow with them. */
public final class WhatIf {

    private final FiledProblem.Position after;
    private final int shown;
    private final Map<String, Share> departments = new TreeMap<>();
    private final List<ChangedCase> changes = new ArrayList<>();
    private int cases;
    private int changed;
    private int heldBefore;
    private int heldAfter;

    /**
     * @param after of the changed cases, only those behind it are kept
     * @param shown so many of them
     */
    WhatIf(FiledProblem.Position after, int shown) {
        this.after = after;
        this.shown = shown;
    }

    /** How many cases a department gets, and how that comes about. */
    public record Share(int before, int after, int gained, int lost) {

        private Share plus(Share other) {
            return new Share(before + other.before, after + other.after, gained + other.gained, lost + other.lost);
        }
    }

    void count(FiledProblem filed, Routing before, Routing then) {
        cases++;
        var had = department(before);
        var gets = department(then);
        heldBefore += had.isEmpty() ? 1 : 0;
        heldAfter += gets.isEmpty() ? 1 : 0;
        int moved = had.equals(gets) ? 0 : 1;
        had.ifPresent(code -> add(code, new Share(1, 0, 0, moved)));
        gets.ifPresent(code -> add(code, new Share(0, 1, moved, 0)));
        if (!decidesAlike(before, then)) {
            changed++;
            keep(new ChangedCase(filed, before, then));
        }
    }

    private void keep(ChangedCase change) {
        if (changes.size() < shown && change.filed().position().compareTo(after) > 0) {
            changes.add(change);
        }
    }

    private void add(DepartmentCode department, Share share) {
        departments.merge(department.value(), share, Share::plus);
    }

    /** The same duty by another rule is no change. */
    private static boolean decidesAlike(Routing before, Routing then) {
        return before instanceof Routed one && then instanceof Routed other
                ? one.duty().equals(other.duty())
                : before.getClass().equals(then.getClass());
    }

    private static Optional<DepartmentCode> department(Routing routing) {
        return routing instanceof Routed routed ? Optional.of(routed.department()) : Optional.empty();
    }

    public int cases() {
        return cases;
    }

    public int changed() {
        return changed;
    }

    /** How many had to wait for the dispatcher. */
    public int heldBefore() {
        return heldBefore;
    }

    public int heldAfter() {
        return heldAfter;
    }

    /** By code. */
    public Map<String, Share> departments() {
        return Map.copyOf(departments);
    }

    /** In the order in which they were filed. */
    public List<ChangedCase> changes() {
        return List.copyOf(changes);
    }
}
