package io.gridcase.closure.casefile.rest;

import static io.gridcase.web.Roles.DISPATCHER;
import static io.gridcase.web.Roles.HANDLER;
import static io.gridcase.web.Roles.INSPECTOR;
import static io.gridcase.web.Roles.INTAKE_OFFICER;
import static io.gridcase.web.Roles.SHIFT_LEADER;
import static io.gridcase.web.Roles.SUPERVISOR;

import io.gridcase.closure.casefile.CaseScope;
import io.gridcase.code.DepartmentCode;
import io.gridcase.web.AreaScope;
import io.gridcase.web.Caller;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Which cases a caller may see: all of the caller's areas, but a handler's only those of the own department. */
final class CallerScope {

    private static final Set<String> WATCH_AREAS =
            Set.of(SUPERVISOR, DISPATCHER, SHIFT_LEADER, INTAKE_OFFICER, INSPECTOR);

    private CallerScope() {}

    /** Somebody with several duties sees what each of them lets see. */
    static CaseScope of(Caller caller) {
        var watches = !Collections.disjoint(caller.roles(), WATCH_AREAS);
        return new CaseScope(
                watches ? caller.areas() : new AreaScope(List.of()),
                caller.department().filter(code -> caller.has(HANDLER)).map(DepartmentCode::new));
    }
}
