package io.gridcase.intake.catalogue;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** All classes of the city. */
public interface Catalogue {

    /** The class as it is now, with its conditions; fails with {@link UnknownClass}. */
    Uni<CaseClass> of(ClassId id);

    /** The classes that the query asks for, with their conditions, by kind and code, and one more if there are more. */
    Uni<List<CaseClass>> page(CatalogueQuery query);

    /** Names what the catalogue says at a moment: equal names, equal content. */
    Uni<String> edition(Instant at);
}
