package io.gridcase.closure.casefile;

import io.gridcase.code.CaseNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that closure itself decides about a case. Its record components are the body of the message
 * ({@code contracts/events}); what is absent is left out.
 */
public interface CaseEvent {

    String SYSTEM = "system";

    /** What happened, with its version: {@code case-closed.v1}. */
    String type();

    CaseNumber caseNumber();

    /** When it happened. */
    Instant time();

    /** Staff code, or {@link #SYSTEM}. */
    String actor();

    /** In the words of the actor, for the timeline. */
    Optional<String> text();
}
