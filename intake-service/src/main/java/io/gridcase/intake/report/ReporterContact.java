package io.gridcase.intake.report;

import org.jspecify.annotations.Nullable;

/** How to reach a reporter who is not staff: personal data, kept apart from the report and in no event or log. */
public record ReporterContact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String accountId,
        @Nullable String deviceId) {}
