package io.gridcase.dispatch.delivery.persistence;

import io.gridcase.dispatch.delivery.OwedNotification;
import io.gridcase.dispatch.delivery.OwedNotification.Listener;
import io.gridcase.dispatch.delivery.Receiver;
import io.gridcase.dispatch.delivery.Receiver.Signing;
import io.gridcase.dispatch.delivery.Told;
import io.gridcase.dispatch.delivery.Told.Subject;
import io.gridcase.dispatch.notification.Channel;
import io.gridcase.dispatch.notification.Destination;
import io.gridcase.dispatch.notification.Duties;
import io.gridcase.dispatch.notification.Language;
import io.gridcase.dispatch.notification.NewsKind;
import io.gridcase.dispatch.notification.PushKeys;
import io.gridcase.dispatch.notification.QuietHours;
import io.gridcase.web.AreaScope;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a row of those taken says. */
final class OwedRow {

    private static final String TRIAL = "TRIAL";

    private OwedRow() {}

    static OwedNotification of(Row row) {
        return new OwedNotification(
                row.getLong("id"),
                row.getUUID("event_id"),
                receiver(row),
                listener(row),
                told(row),
                row.getInteger("attempts"),
                instant(row, "due_at"));
    }

    private static Receiver receiver(Row row) {
        return new Receiver(
                row.getUUID("subscription"),
                destination(row),
                Language.valueOf(row.getString("language")),
                ZoneId.of(row.getString("zone")),
                new Signing(row.getInteger("key_generation"), instant(row, "key_changed_at")));
    }

    private static Destination destination(Row row) {
        var key = row.getString("push_key");
        return new Destination(
                Channel.valueOf(row.getString("channel")),
                row.getString("address"),
                key == null ? null : new PushKeys(key, row.getString("push_secret")));
    }

    private static Listener listener(Row row) {
        return new Listener(
                new Duties(
                        Set.of(row.getArrayOfStrings("roles")),
                        Optional.ofNullable(row.getString("own_department")),
                        new AreaScope(List.of(row.getArrayOfStrings("areas")))),
                instant(row, "trusted_until"),
                new QuietHours(row.getLocalTime("quiet_from"), row.getLocalTime("quiet_until")));
    }

    private static Told told(Row row) {
        var kind = row.getString("kind");
        return new Told(
                kind.equals(TRIAL) ? null : NewsKind.valueOf(kind),
                subject(row),
                row.getBoolean("urgent"),
                instant(row, "at"));
    }

    private static @Nullable Subject subject(Row row) {
        var caseNumber = row.getString("case_number");
        return caseNumber == null
                ? null
                : new Subject(
                        caseNumber,
                        row.getString("department"),
                        row.getString("grid_code"),
                        row.getString("class_name"),
                        Optional.ofNullable(row.getOffsetDateTime("deadline"))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null));
    }

    private static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }
}
