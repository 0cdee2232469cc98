package io.gridcase.dispatch.assignment;

import io.gridcase.code.DepartmentCode;
import java.time.Instant;

/**
 * Who gives the case to which other department, and why.
 *
 * @param by staff code
 */
public record Reassignment(ReassignmentCause cause, DepartmentCode to, String by, Instant at, String reason) {}
