package io.gridcase.intake.report.persistence;

import io.gridcase.intake.report.Report;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Loads the root of a merged report after the report: joined, it would keep PostgreSQL from locking the report. */
final class Roots {

    private Roots() {}

    static Uni<Void> fetch(@Nullable Report report) {
        return report == null
                ? Uni.createFrom().voidItem()
                : Mutiny.fetch(report.way()).replaceWithVoid();
    }

    static Uni<Void> fetchAll(List<Report> reports) {
        return Multi.createFrom()
                .iterable(reports)
                .onItem()
                .transformToUniAndConcatenate(Roots::fetch)
                .collect()
                .last();
    }
}
