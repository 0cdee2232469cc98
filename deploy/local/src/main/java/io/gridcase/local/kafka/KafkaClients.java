package io.gridcase.local.kafka;

import java.util.function.Supplier;

/**
 * Makes Kafka clients. They look for their plug-ins in the thread's class loader, which in a test of a running
 * application may hold other copies of Kafka's classes than the client's own.
 */
public final class KafkaClients {

    private KafkaClients() {}

    /** What the supplier makes while the thread's class loader is the one of the given client class. */
    public static <T> T make(Class<?> client, Supplier<T> supplier) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(client.getClassLoader());
        try {
            return supplier.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
