package io.gridcase.local;

/** The local stack, or a part of it, cannot start; the message tells a person why, with the end of the part's log. */
public class StartFailed extends RuntimeException {

    public StartFailed(String message) {
        super(message);
    }

    public StartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
