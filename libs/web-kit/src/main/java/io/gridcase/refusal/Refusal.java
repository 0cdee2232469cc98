package io.gridcase.refusal;

import java.util.Map;

/**
 * A request that was understood and will not be carried out. Features extend the permitted kinds with refusals named
 * after what is wrong; only {@code io.gridcase.web} knows which HTTP status a kind becomes.
 */
public abstract sealed class Refusal extends RuntimeException
        permits Conflict, Forbidden, Invalid, NotFound, Overloaded, PreconditionMissing, Stale, TooLarge, TooMany {

    private final String code;
    private final String title;
    private final transient Map<String, Object> facts;

    /**
     * @param code lower-case words joined by hyphens; stable, for programs
     * @param title one sentence, Chinese first, English behind " / "; the same for every occurrence of the code
     * @param detail what is wrong with this very request; never a secret, a name or a phone number
     * @param facts further members of the answer, such as the current state
     */
    protected Refusal(String code, String title, String detail, Map<String, Object> facts) {
        super(detail);
        this.code = code;
        this.title = title;
        this.facts = Map.copyOf(facts);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public Map<String, Object> facts() {
        return facts;
    }

    /** Refusals are answers, not faults: nobody reads their stack. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
