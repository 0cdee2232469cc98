package io.gridcase.local.process;

/** A long-running child that becomes ready some time after it was launched. */
public interface Server extends AutoCloseable {

    /**
     * Waits until it serves.
     *
     * @throws io.gridcase.local.StartFailed with the end of its log, when it dies or takes too long
     */
    void awaitReady();

    /** Its process, to watch or kill it. */
    Child child();

    /** Ends it in good order. */
    @Override
    default void close() {
        child().close();
    }

    /** Waits for a server just launched and gives it back; what does not come up is stopped. */
    static <S extends Server> S ready(S launched) {
        try {
            launched.awaitReady();
            return launched;
        } catch (RuntimeException e) {
            launched.close();
            throw e;
        }
    }
}
