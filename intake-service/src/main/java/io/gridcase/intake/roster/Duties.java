package io.gridcase.intake.roster;

import io.gridcase.roster.DutyRoster;

/** The roster as the present city profile has it. */
public interface Duties {

    DutyRoster roster();
}
