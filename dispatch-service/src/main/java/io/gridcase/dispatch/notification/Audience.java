package io.gridcase.dispatch.notification;

import static io.gridcase.web.Roles.DEPARTMENT_HEAD;
import static io.gridcase.web.Roles.DISPATCHER;
import static io.gridcase.web.Roles.HANDLER;
import static io.gridcase.web.Roles.SUPERVISOR;

import java.util.Set;

/** Whom a piece of news concerns: those of one department, or those of the centre in whose areas the case lies. */
public enum Audience {
    DEPARTMENT(Set.of(HANDLER, DEPARTMENT_HEAD), true),
    HEAD(Set.of(DEPARTMENT_HEAD), true),
    DISPATCHERS(Set.of(DISPATCHER), false),
    SUPERVISORS(Set.of(SUPERVISOR), false),
    CENTRE(Set.of(DISPATCHER, SUPERVISOR), false);

    private final Set<String> roles;
    private final boolean byDepartment;

    Audience(Set<String> roles, boolean byDepartment) {
        this.roles = roles;
        this.byDepartment = byDepartment;
    }

    public Set<String> roles() {
        return roles;
    }

    /** Otherwise by the areas of whoever listens. */
    public boolean isByDepartment() {
        return byDepartment;
    }
}
