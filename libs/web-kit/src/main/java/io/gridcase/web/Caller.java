package io.gridcase.web;

import java.util.Optional;
import java.util.Set;

/**
 * Who is asking, as the token says.
 *
 * @param username staff code, the person's id throughout Gridcase; never a personal name
 * @param roles names from {@link Roles}
 * @param areas where the person may look and act
 * @param department code of the department the person handles assignments for, if any
 */
public record Caller(String username, Set<String> roles, AreaScope areas, Optional<String> department) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
