package io.gridcase.cityprofile;

import io.gridcase.code.ClassKind;

/** Two classes that people mistake for each other; each pair is named once and holds in both directions. */
public record ConfusablePair(ClassKind kind, String code, ClassKind otherKind, String otherCode) {}
