package io.gridcase.intake.report;

import io.gridcase.web.AreaScope;
import io.gridcase.web.Caller;
import java.util.List;

/**
 * Who sends a report.
 *
 * @param id staff code, or {@code client:} and the code of another system
 * @param areas where this person acts; nothing for a system
 */
public record Sender(String id, AreaScope areas) {

    private static final String CLIENT = "client:";

    public static Sender of(Caller caller) {
        return new Sender(caller.username(), caller.areas());
    }

    /** Staff codes have no colon, so a system is never taken for a person. */
    public static Sender client(String code) {
        return new Sender(CLIENT + code, new AreaScope(List.of()));
    }

    boolean client() {
        return id.startsWith(CLIENT);
    }
}
