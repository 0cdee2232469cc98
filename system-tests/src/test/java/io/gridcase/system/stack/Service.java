package io.gridcase.system.stack;

/** The three services, by the name that their databases and consumer groups have too. */
public enum Service {
    INTAKE,
    DISPATCH,
    CLOSURE;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The topic on which it tells what happened to cases. */
    public String topic() {
        return this + ".case-events";
    }

    /** Where it puts messages that it cannot handle. */
    public String deadLetters() {
        return this + ".dead-letters";
    }
}
