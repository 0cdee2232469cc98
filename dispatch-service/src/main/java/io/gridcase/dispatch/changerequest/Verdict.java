package io.gridcase.dispatch.changerequest;

import io.gridcase.dispatch.assignment.AssignmentScope;
import io.gridcase.refusal.ExpectedVersion;
import java.util.UUID;

/**
 * Who acts on which request.
 *
 * @param seen the version that the person has looked at
 * @param by staff code
 */
public record Verdict(UUID request, ExpectedVersion seen, AssignmentScope scope, String by) {}
