package io.gridcase.intake.open311;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.intake.catalogue.UnknownClass;
import io.gridcase.intake.client.ApiClient;
import io.gridcase.intake.publicpage.GiveLink;
import io.gridcase.intake.report.NewReport;
import io.gridcase.intake.report.PhoneTimes;
import io.gridcase.intake.report.Source;
import io.gridcase.intake.report.SubmitReport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes a client's request in as a report of its channel. */
@ApplicationScoped
public class SubmitRequest {

    private final SubmitReport submitReport;
    private final GiveLink links;

    SubmitRequest(SubmitReport submitReport, GiveLink links) {
        this.submitReport = submitReport;
        this.links = links;
    }

    /** Fails with {@link BadParameter}, {@link NotInOpen311}, or what refuses a report. */
    public Uni<TakenRequest> submit(NewRequest said, ApiClient client) {
        return submitReport
                .submit(report(said, client), client.sender())
                .onFailure(UnknownClass.class)
                .transform(unknown -> NotInOpen311.service())
                .chain(accepted -> links.to(accepted.report().id()).map(link -> new TakenRequest(accepted, link)));
    }

    private static NewReport report(NewRequest said, ApiClient client) {
        return new NewReport(
                id(said, client),
                said.service().classId(),
                null,
                said.where(),
                said.evidence(),
                source(said, client),
                PhoneTimes.NONE,
                said.contact(),
                null);
    }

    private static Source source(NewRequest said, ApiClient client) {
        var system = client.foreignSystem();
        if (system.isPresent() != said.foreignNumber().isPresent()) {
            throw new BadParameter(
                    "foreign_number", system.isPresent() ? "is missing: partners send theirs" : "is for partners only");
        }
        return new Source(
                client.channel(), system.orElse(null), said.foreignNumber().orElse(null), null, null);
    }

    /** The same key of the same client, or the same foreign number, is the same report. */
    private static UUID id(NewRequest said, ApiClient client) {
        return said.foreignNumber()
                .or(said::key)
                .map(name -> client.settings().code() + "\n" + name)
                .map(name -> UUID.nameUUIDFromBytes(name.getBytes(UTF_8)))
                .orElseGet(UUID::randomUUID);
    }
}
