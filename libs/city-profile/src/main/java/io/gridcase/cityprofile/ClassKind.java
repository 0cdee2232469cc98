package io.gridcase.cityprofile;

/** Whether a class is a fault of a physical object (部件) or something that happens (事件, since 2026 事项). */
public enum ClassKind {
    COMPONENT,
    INCIDENT
}
