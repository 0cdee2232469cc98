package io.gridcase.intake.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Shows the catalogue as it is or was. */
@ApplicationScoped
public class BrowseCatalogue {

    private final Catalogue catalogue;
    private final ClassHistory history;
    private final ClassQuestions questions;
    private final Clock clock;

    BrowseCatalogue(Catalogue catalogue, ClassHistory history, ClassQuestions questions, Clock clock) {
        this.catalogue = catalogue;
        this.history = history;
        this.questions = questions;
        this.clock = clock;
    }

    /** Names what the catalogue says at a moment: equal names, equal content. */
    @WithSession
    public Uni<String> edition(Instant at) {
        return catalogue.edition(at).map(edition -> edition + '.' + questions.profile());
    }

    @WithSession
    public Uni<List<ShownClass>> page(CatalogueQuery query) {
        var at = query.at().orElseGet(clock::instant);
        return catalogue
                .page(query)
                .map(page -> page.stream().map(found -> shown(found, at)).toList());
    }

    /** The class as it is or was at the moment; fails with {@link ClassNotFound}. */
    @WithSession
    public Uni<ShownClass> of(ClassId id, Instant at) {
        return history.editions(GivenClass.of(id))
                .map(editions -> editions.stream()
                        .filter(edition -> edition.validity().covers(at))
                        .reduce((earlier, later) -> later)
                        .orElseThrow(() -> new ClassNotFound(id)))
                .map(found -> shown(found, at));
    }

    private ShownClass shown(CaseClass found, Instant at) {
        return new ShownClass(found, questions.of(found.id(), at));
    }
}
