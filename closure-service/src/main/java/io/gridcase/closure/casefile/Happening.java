package io.gridcase.closure.casefile;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.util.Optional;

/** Something that another service says has happened to a case. */
public interface Happening {

    CaseNumber caseNumber();

    GridCode gridCode();

    /** Staff code, or {@code system}. */
    String actor();

    /** In the words of the actor, for the timeline. */
    Optional<String> text();

    Effect happenTo(CaseFile caseFile);
}
