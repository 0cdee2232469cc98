package io.gridcase.dispatch.whatif;

import io.gridcase.dispatch.cityprofile.Cities;
import io.gridcase.dispatch.timelimit.WorkingCalendars;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** 假设推演: computes the deadlines of a period again, by drafts; changes nothing. */
@ApplicationScoped
public class ReplayDeadlines {

    /** One replay: the same city and the same now for all its cases. */
    private record Replay(DraftedCity city, Instant now, Tally tally) {}

    private final Drafts drafts;
    private final PastCases past;
    private final RunClocks clocks;
    private final WorkingCalendars calendars;
    private final Cities cities;
    private final Clock clock;

    ReplayDeadlines(
            Drafts drafts, PastCases past, RunClocks clocks, WorkingCalendars calendars, Cities cities, Clock clock) {
        this.drafts = drafts;
        this.past = past;
        this.clocks = clocks;
        this.calendars = calendars;
        this.cities = cities;
        this.clock = clock;
    }

    /**
     * Of the cases that would stand otherwise, the next {@code shown} behind {@code after}. Fails with
     * {@link io.gridcase.dispatch.routing.InvalidDraft} and {@link PeriodTooLarge}.
     */
    @WithSession
    public Uni<Tally> replay(DraftFiles files, Period period, FiledProblem.Position after, int shown) {
        return Uni.createFrom()
                .item(() -> drafts.of(files))
                .chain(this::drafted)
                .map(city -> new Replay(city, clock.instant(), new Tally(after, shown)))
                .chain(replay ->
                        past.each(period, batch -> count(replay, batch)).replaceWith(replay.tally()));
    }

    private Uni<DraftedCity> drafted(Draft draft) {
        return calendars
                .current()
                .chain(hours -> cities.current().map(city -> new DraftedCity(draft, hours, city.zone())));
    }

    private Uni<?> count(Replay replay, List<FiledProblem> batch) {
        var numbers = batch.stream().map(FiledProblem::caseNumber).toList();
        return clocks.of(numbers, replay.now())
                .invoke(runs -> batch.forEach(filed -> {
                    var run = runs.get(filed.caseNumber());
                    if (run != null) {
                        replay.tally().count(filed, run.outcome(), replay.city().outcome(filed, run));
                    }
                }));
    }
}
