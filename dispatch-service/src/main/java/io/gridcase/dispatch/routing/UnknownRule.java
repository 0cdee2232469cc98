package io.gridcase.dispatch.routing;

import io.gridcase.refusal.NotFound;

/** No rule of this id ever stood in the matrix. */
public class UnknownRule extends NotFound {

    private static final long serialVersionUID = 1L;

    UnknownRule(String ruleId) {
        super("unknown-rule", "责任清单中没有此规则 / No such rule", "no rule " + ruleId + " ever stood in the matrix");
    }
}
