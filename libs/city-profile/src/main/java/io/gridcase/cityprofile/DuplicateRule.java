package io.gridcase.cityprofile;

import io.gridcase.code.ClassKind;
import java.util.Optional;

/**
 * How near two reports must be to be offered as one.
 *
 * @param code a class; empty: every class of the kind that has no rule of its own
 * @param metres 1 to 5000 between them
 * @param hours 1 to 2160 between them
 */
public record DuplicateRule(ClassKind kind, Optional<String> code, int metres, int hours) {}
