package io.gridcase.dispatch.timelimit;

import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;

/** Names a filing condition: a limit belongs to it and not to its class. */
public record ConditionKey(String scheme, ClassKind kind, ClassCode code, int conditionNo) {}
