package io.gridcase.code;

/** 部件 or 事件: a class code means different things for each. */
public enum ClassKind {
    /** 部件: a physical object of the city with a code of its own, such as a manhole cover. */
    COMPONENT,
    /** 事件 (事项): something that happens, such as rubbish left in the street. */
    INCIDENT
}
