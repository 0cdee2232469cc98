package io.gridcase.closure.oversight;

import io.gridcase.closure.oversight.OverdueCase.Position;
import io.gridcase.closure.oversight.Returns.Bouncer;
import io.gridcase.closure.subtree.Subtree;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers supervisors, each at one instant that is told with the answer. */
@ApplicationScoped
public class Oversee {

    private final OpenCases cases;
    private final Returns returns;
    private final Clock clock;

    Oversee(OpenCases cases, Returns returns, Clock clock) {
        this.cases = cases;
        this.returns = returns;
        this.clock = clock;
    }

    /** An answer, and the instant for which it holds. */
    public record At<T>(Instant instant, T answer) {}

    /** 回退 and 久拖未决: who gives back, what is given back, and what is open for the longest time. */
    public record Champions(List<Bouncer> departments, List<OldCase> returned, List<OldCase> oldest) {}

    public Uni<At<List<OverdueCase>>> overdue(QueueFilter filter, Optional<Position> after, int atMost) {
        var now = clock.instant();
        return cases.overdue(filter, now, after, atMost).map(found -> new At<>(now, found));
    }

    public Uni<At<List<LightCounts>>> lights(QueueFilter filter, Dimension by) {
        var now = clock.instant();
        return cases.lights(filter, by, now).map(counted -> new At<>(now, counted));
    }

    public Uni<At<List<MapCell>>> map(QueueFilter filter, MapWindow window) {
        var now = clock.instant();
        return cases.cells(filter, window, now).map(cells -> new At<>(now, cells));
    }

    public Uni<At<Champions>> champions(Subtree within, Duration back, int atMost) {
        var now = clock.instant();
        return returns.champions(within, now.minus(back), atMost)
                .chain(departments -> cases.mostReturned(within, atMost)
                        .chain(returned -> cases.oldest(within, atMost)
                                .map(oldest -> new At<>(now, new Champions(departments, returned, oldest)))));
    }
}
