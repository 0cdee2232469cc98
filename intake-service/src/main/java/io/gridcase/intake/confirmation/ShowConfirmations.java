package io.gridcase.intake.confirmation;

import io.gridcase.intake.report.Visibility;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows people on the street what they are sent on, and the centre what is still open. */
@ApplicationScoped
public class ShowConfirmations {

    private final Confirmations confirmations;

    ShowConfirmations(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @WithSession
    public Uni<Confirmation> visible(UUID id, Visibility to) {
        return confirmations.visible(id, to);
    }

    @WithSession
    public Uni<List<Confirmation>> page(ConfirmationQuery query) {
        return confirmations.page(query);
    }
}
