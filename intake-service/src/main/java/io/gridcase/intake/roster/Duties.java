package io.gridcase.intake.roster;

/** The roster as the present city profile has it. */
public interface Duties {

    DutyRoster roster();
}
