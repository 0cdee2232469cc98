package io.gridcase.intake.reference;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows the city's rules. */
@ApplicationScoped
public class ShowReference {

    private final ReferenceData data;

    ShowReference(ReferenceData data) {
        this.data = data;
    }

    @WithSession
    public Uni<Reference> current() {
        return data.current();
    }

    @WithSession
    public Uni<String> version() {
        return data.version();
    }
}
