package io.gridcase.dispatch.changerequest;

import io.gridcase.refusal.Conflict;
import java.util.Map;

/** The rules of its kind do not allow what was asked for. */
public class ChangeNotPossible extends Conflict {

    private static final long serialVersionUID = 1L;

    private ChangeNotPossible(String code, String title, String detail, Map<String, Object> facts) {
        super(code, title, detail, facts);
    }

    static ChangeNotPossible because(String code, String title, String detail) {
        return new ChangeNotPossible(code, title, detail, Map.of());
    }

    static ChangeNotPossible whileOpen(ChangeRequest open) {
        return new ChangeNotPossible(
                "change-request-open",
                "已有未处理的申请 / Another request is open",
                "one request at a time: %s is open".formatted(open.id()),
                Map.of("requestId", open.id()));
    }
}
