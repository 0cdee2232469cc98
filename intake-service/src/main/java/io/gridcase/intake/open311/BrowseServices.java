package io.gridcase.intake.open311;

import io.gridcase.intake.catalogue.CaseClass;
import io.gridcase.intake.catalogue.Catalogue;
import io.gridcase.intake.catalogue.CatalogueQuery;
import io.gridcase.intake.catalogue.ClassQuestion;
import io.gridcase.intake.catalogue.ClassQuestions;
import io.gridcase.intake.catalogue.UnknownClass;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Shows the catalogue as Open311 services. */
@ApplicationScoped
public class BrowseServices {

    /** The standard's list has no pages; the national code list has some 250 classes. */
    private static final CatalogueQuery ALL =
            new CatalogueQuery(Optional.empty(), Optional.empty(), Optional.empty(), 5000);

    private final Catalogue catalogue;
    private final ClassQuestions questions;
    private final Clock clock;

    BrowseServices(Catalogue catalogue, ClassQuestions questions, Clock clock) {
        this.catalogue = catalogue;
        this.questions = questions;
        this.clock = clock;
    }

    @WithSession
    public Uni<List<Service>> all() {
        return catalogue
                .page(ALL)
                .map(classes -> classes.stream()
                        .map(shown -> new Service(shown, !asked(shown).isEmpty()))
                        .toList());
    }

    /** The questions of one service, often none; fails with {@link NotInOpen311}. */
    @WithSession
    public Uni<List<ClassQuestion>> questionsOf(ServiceCode code) {
        return catalogue
                .of(code.classId())
                .onFailure(UnknownClass.class)
                .transform(unknown -> NotInOpen311.service())
                .map(this::asked);
    }

    private List<ClassQuestion> asked(CaseClass found) {
        return questions.of(found.id(), clock.instant());
    }
}
