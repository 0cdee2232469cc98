package io.gridcase.closure.verification;

import io.gridcase.cityprofile.StageLimit;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.cityprofile.City;
import io.gridcase.code.Stage;
import io.gridcase.roster.Appointment;
import io.gridcase.roster.Candidate;
import io.gridcase.workingtime.CalendarNotLoaded;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Picks whoever is to look at a case: by the roster, and of several the one with the fewest open tasks. */
@ApplicationScoped
class SendInspector {

    private final Inspectors inspectors;
    private final Verifications verifications;
    private final City city;

    SendInspector(Inspectors inspectors, Verifications verifications, City city) {
        this.inspectors = inspectors;
        this.verifications = verifications;
        this.city = city;
    }

    Uni<Errand> to(CaseFile caseFile, Instant now) {
        var candidates = inspectors.candidates(caseFile, now);
        var people = candidates.stream().map(Candidate::person).toList();
        return verifications
                .openTasks(people)
                .map(openTasks -> Appointment.among(candidates, Set.of(), openTasks))
                .map(found -> new Errand(found.person().orElse(null), found.choice(), null, verifyBy(now)));
    }

    /** Where the holidays are not known it counts by the clock on the wall: an early end holds up nobody. */
    Instant verifyBy(Instant now) {
        var limit = limit();
        var time = Duration.ofMinutes(limit.minutes());
        try {
            var end = limit.workingTimeOnly() ? city.calendars().ofAll().after(now, time) : now.plus(time);
            return end.truncatedTo(ChronoUnit.MICROS);
        } catch (CalendarNotLoaded unknownYear) {
            return now.plus(time);
        }
    }

    private StageLimit limit() {
        return city.profile().stageLimits().stream()
                .filter(limit -> limit.stage() == Stage.VERIFICATION)
                .findFirst()
                .orElseThrow();
    }
}
