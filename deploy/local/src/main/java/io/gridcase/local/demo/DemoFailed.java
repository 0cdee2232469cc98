package io.gridcase.local.demo;

/** The day could not be played to its end; the message is for the person who started it. */
public final class DemoFailed extends RuntimeException {

    public DemoFailed(String message) {
        super(message);
    }

    public DemoFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
