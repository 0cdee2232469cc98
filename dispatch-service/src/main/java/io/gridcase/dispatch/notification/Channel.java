package io.gridcase.dispatch.notification;

/** How somebody can be told. */
public enum Channel {
    EMAIL,
    /** To a browser, also when no page of ours is open (RFC 8030). */
    WEB_PUSH,
    /** To a server, signed. */
    WEBHOOK,
    SMS
}
