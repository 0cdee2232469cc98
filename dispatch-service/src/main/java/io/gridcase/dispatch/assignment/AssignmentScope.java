package io.gridcase.dispatch.assignment;

import io.gridcase.web.AreaScope;
import java.util.Optional;

/**
 * Which assignments somebody can reach: those in the areas of a dispatcher, supervisor or shift leader, and those of
 * the department a handler works for. Everything else does not exist for them.
 */
public record AssignmentScope(AreaScope areas, Optional<String> department) {}
