package io.gridcase.intake.profile;

/**
 * The database has another city profile than what is in memory here; also told once at the start. Whoever keeps some of
 * it in memory reads it anew, on the thread of the one who tells.
 *
 * @param version SHA-256 of the profile's files
 */
public record ProfileChanged(String version) {}
