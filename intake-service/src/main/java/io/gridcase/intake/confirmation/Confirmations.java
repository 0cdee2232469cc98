package io.gridcase.intake.confirmation;

import io.gridcase.intake.report.Visibility;
import io.gridcase.web.AreaScope;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All confirmations, each with its report. What is not for somebody is not there for them. */
public interface Confirmations {

    Uni<Void> add(Confirmation confirmation);

    /** Fails with {@link UnknownConfirmation}. */
    Uni<Confirmation> visible(UUID id, Visibility to);

    /** The report of a confirmation that this person was sent on; fails with {@link UnknownConfirmation}. */
    Uni<UUID> reportOf(UUID id, String person);

    /** The same confirmation, locked after its report; fails with {@link UnknownConfirmation}. */
    Uni<Confirmation> toAnswer(UUID id, String person);

    /** The confirmation, locked; fails with {@link UnknownConfirmation}. */
    Uni<Confirmation> toAssign(UUID id, AreaScope in);

    /** The open one of a report, locked. */
    Uni<Optional<Confirmation>> openOf(UUID report);

    /** One more than the limit if there are more. */
    Uni<List<Confirmation>> page(ConfirmationQuery query);
}
