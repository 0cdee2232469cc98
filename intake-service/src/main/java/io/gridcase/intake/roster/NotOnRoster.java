package io.gridcase.intake.roster;

import io.gridcase.refusal.NotFound;

/** There is no such person on the roster, or not in the areas of the one who asks. */
public class NotOnRoster extends NotFound {

    private static final long serialVersionUID = 1L;

    NotOnRoster() {
        super(
                "person-not-found",
                "值班表中没有此人 / No such person on the roster",
                "nobody of that code has a duty in your areas");
    }
}
