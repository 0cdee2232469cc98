package io.gridcase.intake.report;

import io.gridcase.refusal.Forbidden;
import java.util.Map;

/** Another officer is at work on the report. */
public class ClaimedByAnother extends Forbidden {

    private static final long serialVersionUID = 1L;

    ClaimedByAnother(Claim claim) {
        super(
                "claimed-by-another",
                "其他受理员正在处理 / Another officer is at work on it",
                "ask them or the shift leader",
                Map.of("claimedBy", claim.claimedBy(), "claimedAt", claim.claimedAt()));
    }
}
