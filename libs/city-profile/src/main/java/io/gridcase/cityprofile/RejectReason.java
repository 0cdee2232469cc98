package io.gridcase.cityprofile;

/**
 * Why a report does not become a case (不予立案), in words for its reporter.
 *
 * @param code {@code [a-z][a-z0-9-]{1,39}}
 * @param needsNote the officer must add a sentence, for the reason alone does not tell the reporter enough
 */
public record RejectReason(String code, String nameZh, String nameEn, boolean needsNote) {}
