package io.gridcase.dispatch.whatif;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** The cases of a period, a batch at a time, so that memory does not grow with them. */
@ApplicationScoped
public class PastCases {

    private static final int BATCH = 2_000;

    /** Keeps one request to seconds. */
    private static final int MOST_CASES = 200_000;

    /** How far one replay has come. */
    private static final class Progress {

        private FiledProblem.Position last;
        private int cases;

        private Progress(FiledProblem.Position beginning) {
            this.last = beginning;
        }

        void take(List<FiledProblem> batch) {
            cases += batch.size();
            if (cases > MOST_CASES) {
                throw new PeriodTooLarge(MOST_CASES);
            }
            if (!batch.isEmpty()) {
                last = batch.get(batch.size() - 1).position();
            }
        }
    }

    private final FiledProblems past;

    PastCases(FiledProblems past) {
        this.past = past;
    }

    /** Batch behind batch in the order of filing, each when the one before is done; fails with {@link PeriodTooLarge}. */
    Uni<Void> each(Period period, Function<List<FiledProblem>, Uni<?>> step) {
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new Progress(period.beginning()),
                        progress -> past.list(period, progress.last, BATCH)
                                .invoke(progress::take)
                                .call(step::apply))
                .until(List::isEmpty)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
