package io.gridcase.intake.roster;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who is away, and when. */
public interface Absences {

    /** Those of these people who are away that day. */
    Uni<Set<String>> among(Collection<String> people, LocalDate day);

    /** Replaces the absence of that person that begins the same day. */
    Uni<Void> put(Absence absence);

    Uni<Void> remove(String person, LocalDate from);

    /** One more than the limit if there are more. */
    Uni<List<Absence>> page(AbsenceQuery query);
}
