package io.gridcase.dispatch.assignment;

import io.gridcase.refusal.Conflict;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 回退 is refused: the time for it is over, or a supervisor has decided for good. */
public class ReturnNotPossible extends Conflict {

    private static final long serialVersionUID = 1L;

    private ReturnNotPossible(String code, String title, String detail, Map<String, Object> facts) {
        super(code, title, detail, facts);
    }

    static ReturnNotPossible late(Instant returnUntil) {
        return new ReturnNotPossible(
                "return-too-late",
                "已超过拒签时限 / Too late to return it",
                "an assignment can be returned until %s".formatted(returnUntil),
                Map.of("returnUntil", returnUntil));
    }

    static ReturnNotPossible decidedForGood(@Nullable String decidedBy) {
        return new ReturnNotPossible(
                "finally-assigned",
                "已经仲裁，不可回退 / Assigned for good",
                "a supervisor has decided who is responsible; nobody but a supervisor can change it",
                decidedBy == null ? Map.of() : Map.of("decidedBy", decidedBy));
    }
}
