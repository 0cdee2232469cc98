package io.gridcase.intake.roster;

import io.gridcase.refusal.Invalid;

/** The person has no duty that day, or is away, and cannot be sent. */
public class NotOnDuty extends Invalid {

    private static final long serialVersionUID = 1L;

    NotOnDuty(String person) {
        super("not-on-duty", "此人当日不在岗 / The person is not on duty that day", person + " has no duty or is away");
    }
}
