package io.gridcase.testsupport;

import java.util.function.Supplier;

/** Kafka looks for its plug-ins in the thread's class loader, which under Quarkus holds other copies of them. */
final class OwnClassLoader {

    private OwnClassLoader() {}

    static void run(Runnable work) {
        OwnClassLoader.<Boolean>with(() -> {
            work.run();
            return true;
        });
    }

    static <T> T with(Supplier<T> work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnClassLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
