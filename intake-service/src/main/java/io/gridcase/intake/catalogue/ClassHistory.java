package io.gridcase.intake.catalogue;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** What classes were and what they have become. */
public interface ClassHistory {

    /** Every edition of the class with its conditions, oldest first; of all code lists when none is given. */
    Uni<List<CaseClass>> editions(GivenClass given);

    /** What the class of an older list is called now; when no list is given, that of the newest. */
    Uni<Optional<Successor>> successor(GivenClass given);
}
