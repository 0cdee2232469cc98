package io.gridcase.messaging.relay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** What became of the rows of one pass. */
final class Outcome {

    /** Kafka will refuse these again, however long we wait; everything else may pass. */
    private static final Set<Class<?>> POISON = Set.of(
            RecordTooLargeException.class,
            RecordBatchTooLargeException.class,
            SerializationException.class,
            InvalidRecordException.class,
            InvalidTopicException.class);

    private final List<OutboxRow> sent = new ArrayList<>();
    private final Map<OutboxRow, Throwable> poison = new LinkedHashMap<>();
    private final Map<String, Throwable> unreachable = new LinkedHashMap<>();
    private final Set<OutboxRow.Lane> stopped = new HashSet<>();

    void sent(OutboxRow row) {
        sent.add(row);
    }

    void refused(OutboxRow row, Throwable reason) {
        stop(row);
        if (POISON.contains(reason.getClass())) {
            poison.put(row, reason);
        } else {
            unreachable.putIfAbsent(row.topic(), reason);
        }
    }

    /** The rest of the row's lane stays where it is. */
    void stop(OutboxRow row) {
        stopped.add(row.lane());
    }

    boolean mayGo(OutboxRow row) {
        return !stopped.contains(row.lane()) && !unreachable.containsKey(row.topic());
    }

    /** Rows that Kafka has acknowledged. */
    List<OutboxRow> sent() {
        return sent;
    }

    /** Rows that Kafka refuses for what they are. */
    Map<OutboxRow, Throwable> poison() {
        return poison;
    }

    /** Topics that could not be written to, with the first reason. */
    Map<String, Throwable> unreachable() {
        return unreachable;
    }
}
