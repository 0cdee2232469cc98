package io.gridcase.dispatch.notification;

/**
 * When somebody is not to be disturbed.
 *
 * @param version 0 when nobody has said anything yet
 */
public record KeptQuietHours(QuietHours hours, long version) {}
