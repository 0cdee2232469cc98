package io.gridcase.intake.report;

import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.catalogue.ResolveClass;
import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** 更正: the centre corrects what a report says before it is decided; what it said stays in the history. */
@ApplicationScoped
public class CorrectReport {

    private static final Logger LOG = Logger.getLogger(CorrectReport.class);

    /** What is wrong; what is empty stays as it is. Of another class the condition is open again. */
    public record Wish(Optional<ClassId> classId, Optional<String> description, Optional<List<String>> attributes) {}

    private final Reports reports;
    private final ResolveClass classes;
    private final CheckAttributes attributes;
    private final Changes changes;

    CorrectReport(Reports reports, ResolveClass classes, CheckAttributes attributes, Changes changes) {
        this.reports = reports;
        this.classes = classes;
        this.attributes = attributes;
        this.changes = changes;
    }

    @WithTransaction
    public Uni<Report> correct(UUID id, ExpectedVersion seen, Wish wish, Caller officer) {
        return reports.toDecide(id, officer.areas())
                .invoke(report -> report.requireVersion(seen))
                .call(report -> correction(report, wish)
                        .invoke(right -> attributes.check(
                                right.classification().classId(), right.attributes(), report.reportedAt()))
                        .map(report::correct)
                        .chain(changed -> changes.note(report, changed, officer.username())))
                .invoke(report -> LOG.infof("report %s corrected by %s", report.id(), officer.username()));
    }

    private Uni<Correction> correction(Report report, Wish wish) {
        var said = report.classification();
        var answers = wish.attributes().orElse(report.evidence().attributes());
        var words = wish.description().orElse(report.evidence().description());
        return wish.classId().filter(other -> !other.equals(said.classId())).isEmpty()
                ? Uni.createFrom().item(new Correction(said, words, answers))
                : classes.decided(wish.classId().orElseThrow(), report.reportedAt())
                        .map(found -> new Correction(found.classification(null), words, answers));
    }
}
