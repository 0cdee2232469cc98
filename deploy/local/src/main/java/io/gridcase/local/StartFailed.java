package io.gridcase.local;

/** A part of the local stack did not come up; the message says which one and what its log says. */
public final class StartFailed extends RuntimeException {

    public StartFailed(String message) {
        super(message);
    }

    public StartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
