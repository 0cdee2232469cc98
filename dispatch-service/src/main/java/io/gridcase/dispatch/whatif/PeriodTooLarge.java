package io.gridcase.dispatch.whatif;

import io.gridcase.refusal.Invalid;
import java.util.Map;

/** More cases were filed in the period than one request may replay. */
public class PeriodTooLarge extends Invalid {

    private static final long serialVersionUID = 1L;

    PeriodTooLarge(int most) {
        super(
                "period-too-large",
                "时间段内案卷过多 / Too many cases in the period",
                "more than %d cases were filed in it; ask for a shorter one".formatted(most),
                Map.of("most", most));
    }
}
