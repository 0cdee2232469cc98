package io.gridcase.intake.report.persistence;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import io.gridcase.intake.report.CaseFiled;
import io.gridcase.intake.report.OneStep;
import io.gridcase.intake.report.Report;
import io.gridcase.intake.report.UnnumberedEvents;
import io.gridcase.intake.report.persistence.Keeping.Filed;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Keeps each report with all those that come at the same time, and answers it where it was asked. */
@ApplicationScoped
class KeepTogether implements OneStep {

    private final Convoys convoys;
    private final UnnumberedEvents events;
    private final CityDay cityDay;

    KeepTogether(Convoys convoys, UnnumberedEvents events, CityDay cityDay) {
        this.convoys = convoys;
        this.events = events;
        this.cityDay = cityDay;
    }

    @Override
    public Uni<Optional<CaseNumber>> keep(Report report, Optional<CaseFiled> filed) {
        return Uni.createFrom()
                .deferred(() -> convoys.keep(
                                new Keeping(report, filed.map(this::filed).orElse(null)))
                        .emitOn(where(Vertx.currentContext())));
    }

    private Filed filed(CaseFiled filed) {
        GridCode grid = filed.grid();
        return new Filed(grid.county(), cityDay.of(filed.filing().filedAt()), events.write(filed));
    }

    /** The answer comes on the thread of the convoy; what follows belongs where the request, and its session, live. */
    private static Executor where(io.vertx.core.@Nullable Context context) {
        return context == null ? Runnable::run : then -> context.runOnContext(now -> then.run());
    }
}
