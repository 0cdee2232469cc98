package io.gridcase.intake.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows the catalogue. */
@ApplicationScoped
public class BrowseCatalogue {

    private final Catalogue catalogue;

    BrowseCatalogue(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @WithSession
    public Uni<List<CaseClass>> page(CatalogueQuery query) {
        return catalogue.page(query);
    }

    /** Fails with {@link ClassNotFound}. */
    @WithSession
    public Uni<CaseClass> of(ClassId id) {
        return catalogue.of(id).onFailure(UnknownClass.class).transform(unknown -> new ClassNotFound(id));
    }
}
