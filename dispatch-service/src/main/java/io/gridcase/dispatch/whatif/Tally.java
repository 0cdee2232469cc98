package io.gridcase.dispatch.whatif;

import io.gridcase.code.DepartmentCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What drafts would have changed; cases are counted one by one, so its size does not grow with them. */
public final class Tally {

    private final FiledProblem.Position after;
    private final int shown;
    private final Map<Standing, Integer> before = new EnumMap<>(Standing.class);
    private final Map<Standing, Integer> then = new EnumMap<>(Standing.class);
    private final Map<String, Share> departments = new TreeMap<>();
    private final List<MovedCase> moved = new ArrayList<>();
    private int cases;
    private int changed;

    /**
     * @param after of the cases that would stand otherwise, only those behind it are kept
     * @param shown so many of them
     */
    Tally(FiledProblem.Position after, int shown) {
        this.after = after;
        this.shown = shown;
    }

    /** How many cases a department has, and how many of them too late. */
    public record Share(int casesBefore, int casesAfter, int overdueBefore, int overdueAfter) {

        private Share plus(Share other) {
            return new Share(
                    casesBefore + other.casesBefore,
                    casesAfter + other.casesAfter,
                    overdueBefore + other.overdueBefore,
                    overdueAfter + other.overdueAfter);
        }
    }

    void count(FiledProblem filed, Outcome was, Outcome would) {
        cases++;
        before.merge(was.standing(), 1, Integer::sum);
        then.merge(would.standing(), 1, Integer::sum);
        was.department().ifPresent(code -> add(code, new Share(1, 0, overdue(was), 0)));
        would.department().ifPresent(code -> add(code, new Share(0, 1, 0, overdue(would))));
        if (was.standing() != would.standing()) {
            changed++;
            keep(new MovedCase(filed, was, would));
        }
    }

    private void keep(MovedCase one) {
        if (moved.size() < shown && one.filed().position().compareTo(after) > 0) {
            moved.add(one);
        }
    }

    private void add(DepartmentCode department, Share share) {
        departments.merge(department.value(), share, Share::plus);
    }

    private static int overdue(Outcome outcome) {
        return outcome.standing() == Standing.OVERDUE ? 1 : 0;
    }

    /** Whose clock has started. */
    public int cases() {
        return cases;
    }

    /** How many of them would stand otherwise. */
    public int changed() {
        return changed;
    }

    public int before(Standing standing) {
        return before.getOrDefault(standing, 0);
    }

    public int after(Standing standing) {
        return then.getOrDefault(standing, 0);
    }

    /** By code. */
    public Map<String, Share> departments() {
        return Map.copyOf(departments);
    }

    /** In the order in which they were filed. */
    public List<MovedCase> moved() {
        return List.copyOf(moved);
    }
}
