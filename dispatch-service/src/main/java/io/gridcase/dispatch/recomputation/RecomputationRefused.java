package io.gridcase.dispatch.recomputation;

import io.gridcase.refusal.Conflict;
import java.util.Map;

/** The recomputation that somebody has seen cannot be done. */
public class RecomputationRefused extends Conflict {

    private static final long serialVersionUID = 1L;

    private RecomputationRefused(String code, String title, String detail, Map<String, Object> facts) {
        super(code, title, detail, facts);
    }

    static RecomputationRefused changed(Preview now) {
        return new RecomputationRefused(
                "recomputation-changed",
                "清单已变化，请重新查看 / The list has changed: look again",
                "%d deadlines would change by calendar %s"
                        .formatted(now.touched().size(), now.calendarVersion()),
                Map.of("total", now.touched().size()));
    }

    static RecomputationRefused running(Recomputation running) {
        return new RecomputationRefused(
                "recomputation-running",
                "重新计算正在进行 / A recomputation is running",
                "%d of %d deadlines are done".formatted(running.done(), running.total()),
                Map.of("id", running.id(), "total", running.total(), "done", running.done()));
    }
}
