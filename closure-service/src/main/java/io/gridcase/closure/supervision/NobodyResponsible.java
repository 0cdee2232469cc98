package io.gridcase.closure.supervision;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.refusal.Conflict;
import java.util.Map;

/** There is no department that could do anything about the case now. */
class NobodyResponsible extends Conflict {

    private static final long serialVersionUID = 1L;

    NobodyResponsible(CaseFile caseFile) {
        super(
                "nobody-responsible",
                "案卷当前无责任部门 / No department is responsible now",
                "case %s is %s".formatted(caseFile.caseNumber(), caseFile.stage()),
                Map.of("stage", caseFile.stage().name()));
    }
}
