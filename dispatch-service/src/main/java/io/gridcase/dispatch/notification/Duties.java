package io.gridcase.dispatch.notification;

import static io.gridcase.web.Roles.DEPARTMENT_HEAD;
import static io.gridcase.web.Roles.DISPATCHER;
import static io.gridcase.web.Roles.HANDLER;
import static io.gridcase.web.Roles.SUPERVISOR;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.gridcase.web.AreaScope;
import io.gridcase.web.Caller;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a token proved that somebody may be told: department and areas count only with a role that goes with them.
 *
 * @param roles only those that decide here
 */
public record Duties(Set<String> roles, Optional<String> department, AreaScope areas) {

    private static final Set<String> OF_DEPARTMENT = Set.of(HANDLER, DEPARTMENT_HEAD);
    private static final Set<String> OF_CENTRE = Set.of(DISPATCHER, SUPERVISOR);

    public static Duties of(Caller caller) {
        var roles = caller.roles().stream()
                .filter(role -> OF_DEPARTMENT.contains(role) || OF_CENTRE.contains(role))
                .collect(toUnmodifiableSet());
        return new Duties(
                roles,
                caller.department().filter(any -> !Collections.disjoint(roles, OF_DEPARTMENT)),
                Collections.disjoint(roles, OF_CENTRE) ? new AreaScope(List.of()) : caller.areas());
    }

    /**
     * Whether somebody with these duties may be told.
     *
     * @param whom the department whom it concerns; empty when it concerns the centre
     * @param grid where the case lies
     */
    public boolean letHear(NewsKind kind, Optional<String> whom, String grid) {
        return !Collections.disjoint(roles, kind.audience().roles())
                && (kind.audience().isByDepartment()
                        ? whom.isPresent() && whom.equals(department)
                        : areas.covers(grid));
    }
}
