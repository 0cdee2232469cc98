package io.gridcase.messaging;

/** The fault lies in the message: it fails as often as it is tried, so it is tried once. */
public abstract class FinalFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected FinalFailure(String what) {
        super(what);
    }

    protected FinalFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
