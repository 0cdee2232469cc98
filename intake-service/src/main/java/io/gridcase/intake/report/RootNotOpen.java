package io.gridcase.intake.report;

import io.gridcase.refusal.Conflict;
import java.util.Map;

/** The report into which others are merged has come to its end. */
public class RootNotOpen extends Conflict {

    private static final long serialVersionUID = 1L;

    RootNotOpen(Report root) {
        super(
                "root-not-open",
                "目标上报已办结 / The other report has come to its end",
                "report %s is %s".formatted(root.id(), root.state()),
                Map.of("root", root.id(), "rootState", root.state()));
    }
}
