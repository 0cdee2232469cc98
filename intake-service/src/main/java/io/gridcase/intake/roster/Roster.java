package io.gridcase.intake.roster;

import io.gridcase.code.GridCode;
import io.gridcase.intake.grid.Grids;
import io.gridcase.place.grid.GridCell;
import io.gridcase.roster.Appointment;
import io.gridcase.roster.Candidate;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Tells who is sent to a grid: whoever looks after it, else a neighbour, else the team leader. */
@ApplicationScoped
public class Roster {

    private final Duties duties;
    private final Grids grids;
    private final Absences absences;
    private final Workloads workloads;

    Roster(Duties duties, Grids grids, Absences absences, Workloads workloads) {
        this.duties = duties;
        this.grids = grids;
        this.absences = absences;
        this.workloads = workloads;
    }

    @WithSession
    public Uni<Appointment> inspectorOf(GridCode grid, Instant at) {
        var day = duties.roster().day(at);
        var candidates = duties.roster().candidates(grid, touching(grid), day);
        var people = candidates.stream().map(Candidate::person).toList();
        return absences.among(people, day)
                .chain(absent ->
                        workloads.openTasks(people).map(openTasks -> Appointment.among(candidates, absent, openTasks)));
    }

    /** The same for somebody who asks; fails with {@link UnknownGrid}. */
    @WithSession
    public Uni<Appointment> inspectorOf(GridCode grid, Instant at, AreaScope in) {
        return in.covers(grid.value()) && grids.index().of(grid).isPresent()
                ? inspectorOf(grid, at)
                : Uni.createFrom().failure(new UnknownGrid());
    }

    /** Fails with {@link NotOnDuty} when the person cannot be sent anywhere. */
    @WithSession
    public Uni<Void> requireOnDuty(String person, Instant at) {
        var day = duties.roster().day(at);
        return absences.among(Set.of(person), day)
                .map(absent -> absent.isEmpty() && duties.roster().onDuty(person, day))
                .invoke(onDuty -> {
                    if (!onDuty) {
                        throw new NotOnDuty(person);
                    }
                })
                .replaceWithVoid();
    }

    private List<GridCode> touching(GridCode grid) {
        return grids.index().touching(grid).stream().map(GridCell::code).toList();
    }
}
