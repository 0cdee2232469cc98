package io.gridcase.messaging;

/** The message can never be read, however often it is tried. */
public class MalformedEvent extends FinalFailure {

    private static final long serialVersionUID = 1L;

    public MalformedEvent(String what) {
        super(what);
    }

    public MalformedEvent(String what, Throwable cause) {
        super(what, cause);
    }
}
