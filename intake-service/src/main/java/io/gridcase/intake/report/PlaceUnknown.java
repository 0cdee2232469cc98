package io.gridcase.intake.report;

import io.gridcase.refusal.Conflict;

/** A report with only an address is filed once somebody has found the place. */
public class PlaceUnknown extends Conflict {

    private static final long serialVersionUID = 1L;

    public PlaceUnknown() {
        super("place-unknown", "位置未确定 / The place is not known", "place the report in a grid first");
    }
}
