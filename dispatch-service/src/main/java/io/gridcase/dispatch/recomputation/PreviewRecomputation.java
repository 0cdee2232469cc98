package io.gridcase.dispatch.recomputation;

import io.gridcase.cityprofile.calendar.CityCalendars;
import io.gridcase.dispatch.timelimit.WorkingCalendars;
import io.gridcase.web.AreaScope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Finds the open deadlines that the calendars of today would change, and changes none. */
@ApplicationScoped
public class PreviewRecomputation {

    /** As much as a session holds without effort. */
    private static final int PAGE = 500;

    private final OpenDeadlines open;
    private final WorkingCalendars calendars;

    PreviewRecomputation(OpenDeadlines open, WorkingCalendars calendars) {
        this.open = open;
        this.calendars = calendars;
    }

    @WithSession
    public Uni<Preview> preview(AreaScope areas) {
        return calendars
                .current()
                .chain(city -> touched(city, areas, "", new ArrayList<>())
                        .map(touched -> new Preview(city.version(), touched)));
    }

    private Uni<List<TouchedDeadline>> touched(
            CityCalendars city, AreaScope areas, String after, List<TouchedDeadline> found) {
        return open.notBy(city.versions(), areas, after, PAGE).chain(page -> {
            page.forEach(deadline -> deadline.touchedBy(city).ifPresent(found::add));
            return page.size() < PAGE
                    ? Uni.createFrom().item(found)
                    : touched(city, areas, page.get(PAGE - 1).caseNumber().value(), found);
        });
    }
}
