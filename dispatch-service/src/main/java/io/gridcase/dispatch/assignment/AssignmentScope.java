package io.gridcase.dispatch.assignment;

import io.gridcase.web.AreaScope;
import java.util.Optional;

/**
 * Which assignments somebody can reach: those in the areas of a dispatcher, supervisor or shift leader, and those of
 * the department a handler works for. Everything else does not exist for them.
 *
 * @param department whose assignments, as the department responsible
 * @param assisting whose assignments, as an assisting department (协办)
 */
public record AssignmentScope(AreaScope areas, Optional<String> department, Optional<String> assisting) {

    /** Without what a department only assists with. */
    public AssignmentScope(AreaScope areas, Optional<String> department) {
        this(areas, department, Optional.empty());
    }
}
