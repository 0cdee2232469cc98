package io.gridcase.intake.report;

import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.web.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;

/** 合并: a person decides that two reports are about the same problem, or that they are not after all. */
@ApplicationScoped
public class MergeReports {

    private static final int ATTEMPTS = 5;

    private final MergeLocked merging;

    MergeReports(MergeLocked merging) {
        this.merging = merging;
    }

    /** Into a report that is merged itself means into its root. */
    public Uni<Report> merge(UUID id, UUID into, ExpectedVersion seen, Caller officer) {
        return again(() -> merging.merge(id, into, seen, officer));
    }

    public Uni<Report> unmerge(UUID id, ExpectedVersion seen, Caller officer) {
        return again(() -> merging.unmerge(id, seen, officer));
    }

    /** Each time in a transaction of its own, which sees what the others have done. */
    private static Uni<Report> again(Supplier<Uni<? extends Report>> attempt) {
        return Uni.createFrom()
                .<Report>deferred(attempt)
                .onFailure(RootMoved.class)
                .retry()
                .atMost(ATTEMPTS);
    }
}
