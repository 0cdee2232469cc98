package io.gridcase.intake.report;

import io.gridcase.code.Channel;
import io.gridcase.intake.catalogue.Classification;
import io.gridcase.intake.catalogue.GivenClass;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a report says, apart from what became of it. */
@MappedSuperclass
public abstract class ReportedFacts {

    @Id
    private UUID id;

    @Version
    long version;

    @Embedded
    private Source source;

    private String reportedBy;

    @Embedded
    private Arrival arrival;

    private boolean outsideOwnArea;

    @Embedded
    private @Nullable GivenClass given;

    @Embedded
    Classification classification;

    @Embedded
    ReportedPlace place;

    @Embedded
    Evidence evidence;

    private @Nullable UUID reopens;

    @SuppressWarnings("NullAway.Init")
    protected ReportedFacts() {}

    ReportedFacts(NewReport said, Sender sender, Receipt receipt) {
        this.id = said.id();
        this.source = said.source();
        this.reportedBy = sender.id();
        this.arrival = receipt.arrival();
        this.outsideOwnArea = receipt.outsideOwnArea();
        this.given = said.given();
        this.classification = receipt.classification();
        this.place = receipt.place();
        this.evidence = said.evidence();
        this.reopens = said.reopens();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Source source() {
        return source;
    }

    public Channel channel() {
        return source.channel();
    }

    /** Staff code of the reporter, or {@code client:} and the code of another system. */
    public String reportedBy() {
        return reportedBy;
    }

    public Arrival arrival() {
        return arrival;
    }

    public Instant reportedAt() {
        return arrival.reportedAt();
    }

    public Instant receivedAt() {
        return arrival.receivedAt();
    }

    void decideBy(Instant limit) {
        this.arrival = arrival.decideBy(limit);
    }

    public boolean outsideOwnArea() {
        return outsideOwnArea;
    }

    /** What the sender called the class. */
    public Optional<GivenClass> given() {
        return Optional.ofNullable(given);
    }

    public Classification classification() {
        return classification;
    }

    public ReportedPlace place() {
        return place;
    }

    public Evidence evidence() {
        return evidence;
    }

    /** The closed report of the same problem, which was not solved after all. */
    public Optional<UUID> reopens() {
        return Optional.ofNullable(reopens);
    }
}
