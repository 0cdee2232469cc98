package io.gridcase.cityprofile.responsibility;

import java.util.List;

/**
 * All that a matrix should cover.
 *
 * @param classes each class once
 * @param villages codes of the villages and communities, 12 digits
 */
public record Ground(List<ClassFacts> classes, List<String> villages) {}
