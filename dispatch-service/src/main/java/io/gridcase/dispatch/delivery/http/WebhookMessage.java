package io.gridcase.dispatch.delivery.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.dispatch.delivery.Parcel;
import io.gridcase.dispatch.delivery.Told.Subject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a server is told; a trial has neither case nor deadline, and its kind is {@code TRIAL}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookMessage(
        UUID id,
        String kind,
        Instant at,
        boolean urgent,
        @Nullable String caseNumber,
        @Nullable String className,
        @Nullable String department,
        @Nullable Instant deadline,
        String text,
        @Nullable String link) {

    static WebhookMessage of(Parcel parcel, String text, @Nullable String link) {
        var told = parcel.first();
        var subject = Optional.ofNullable(told.subject());
        return new WebhookMessage(
                parcel.id(),
                told.kind() == null ? "TRIAL" : told.kind().name(),
                told.at(),
                told.urgent(),
                subject.map(Subject::caseNumber).orElse(null),
                subject.map(Subject::className).orElse(null),
                subject.map(Subject::department).orElse(null),
                subject.map(Subject::deadline).orElse(null),
                text,
                link);
    }
}
