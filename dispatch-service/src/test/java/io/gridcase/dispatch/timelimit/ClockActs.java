package io.gridcase.dispatch.timelimit;

import io.gridcase.workingtime.TimeLimit;
import io.gridcase.workingtime.TimeLimitUnit;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** What may happen to a clock, in any order. */
final class ClockActs extends DomainContextBase {

    enum What {
        PAUSE,
        EXTEND,
        CHANGE_TYPE
    }

    /**
     * @param after since the act before
     * @param lasting of a pause only
     * @param limit of a change of type only
     */
    record Act(What what, Duration after, Duration lasting, TimeLimit limit) {}

    @Provide
    Arbitrary<Act> acts() {
        return Combinators.combine(Arbitraries.of(What.class), minutes(2 * 24 * 60), minutes(6 * 24 * 60), limits())
                .as(Act::new);
    }

    @Provide
    Arbitrary<List<Act>> histories() {
        return acts().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(TimeLimitUnit.WORK_HOUR, TimeLimitUnit.WORK_DAY, TimeLimitUnit.URGENT_WORK_HOUR))
                .as(TimeLimit::new);
    }

    private static Arbitrary<Duration> minutes(int most) {
        return Arbitraries.integers().between(0, most).map(Duration::ofMinutes);
    }
}
