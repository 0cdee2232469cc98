package io.gridcase.cityprofile.responsibility;

import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import java.util.Set;

/**
 * A class of problems as far as the matrix must cover it.
 *
 * @param conditions the numbers of its 立案条件
 * @param multiple its questions that take several answers at once
 */
public record ClassFacts(ClassKind kind, ClassCode code, Set<Integer> conditions, Set<String> multiple) {}
