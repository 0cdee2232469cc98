package io.gridcase.closure.bulletin;

/** Whether the ranked units can see it. */
public enum BulletinState {
    DRAFT,
    PUBLISHED
}
