package io.gridcase.intake.roster;

import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;

/** A shift leader notes who of the own areas is away. */
@ApplicationScoped
public class KeepAbsences {

    private static final Logger LOG = Logger.getLogger(KeepAbsences.class);

    private final Duties duties;
    private final Absences absences;
    private final Clock clock;

    KeepAbsences(Duties duties, Absences absences, Clock clock) {
        this.duties = duties;
        this.absences = absences;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Absence> note(Absence absence, AreaScope in) {
        requireKnown(absence.person(), in);
        absence.requirePlausible(duties.roster().day(clock.instant()));
        return absences.put(absence)
                .invoke(() -> LOG.infof("%s away from %s to %s", absence.person(), absence.from(), absence.to()))
                .replaceWith(absence);
    }

    @WithTransaction
    public Uni<Void> remove(String person, LocalDate from, AreaScope in) {
        requireKnown(person, in);
        return absences.remove(person, from).invoke(() -> LOG.infof("%s not away from %s after all", person, from));
    }

    @WithSession
    public Uni<List<Absence>> page(AbsenceQuery query) {
        return absences.page(query);
    }

    private void requireKnown(String person, AreaScope in) {
        if (!duties.roster().knows(person, in)) {
            throw new NotOnRoster();
        }
    }
}
