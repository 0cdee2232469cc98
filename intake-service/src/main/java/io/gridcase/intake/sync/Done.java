package io.gridcase.intake.sync;

/**
 * What a request of its own would have answered.
 *
 * @param status of HTTP
 */
public record Done(int status, Object body) {}
