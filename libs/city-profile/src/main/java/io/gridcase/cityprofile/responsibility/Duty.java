package io.gridcase.cityprofile.responsibility;

import io.gridcase.code.DepartmentCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a rule decides.
 *
 * @param lead 牵头部门: answers for the problem; with an agent, as its owner
 * @param assisting 协办部门: whoever must help, in the order of their codes
 * @param agent 代业主: handles in place of the owner
 */
public record Duty(DepartmentCode lead, List<DepartmentCode> assisting, Optional<DepartmentCode> agent) {

    /** So many assist at most. */
    public static final int MOST_ASSISTING = 5;

    public Duty {
        assisting = assisting.stream()
                .distinct()
                .sorted(Comparator.comparing(DepartmentCode::value))
                .toList();
    }

    /** One department does it all. */
    public static Duty of(DepartmentCode lead) {
        return new Duty(lead, List.of(), Optional.empty());
    }

    /** The same, by its code. */
    public static Duty of(String lead) {
        return of(new DepartmentCode(lead));
    }

    /** Whoever gets the case. */
    public DepartmentCode handler() {
        return agent.orElse(lead);
    }

    /** Whoever somebody else handles for. */
    public Optional<DepartmentCode> owner() {
        return agent.map(any -> lead);
    }

    /** The same duty of the departments that came after these; nobody assists or acts for itself. */
    public Duty passedOn(UnaryOperator<DepartmentCode> successor) {
        var newLead = successor.apply(lead);
        var newAgent = agent.map(successor).filter(other -> !other.equals(newLead));
        var handler = newAgent.orElse(newLead);
        return new Duty(
                newLead,
                assisting.stream()
                        .map(successor)
                        .filter(other -> !other.equals(newLead) && !other.equals(handler))
                        .toList(),
                newAgent);
    }
}
