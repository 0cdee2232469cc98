package io.gridcase.closure.casefile.messaging;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Happening;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.util.Optional;
import java.util.function.Function;

/** What a message tells, where the same message may mean one thing or another. */
record Told(
        CaseNumber caseNumber,
        GridCode gridCode,
        String actor,
        Optional<String> text,
        Function<CaseFile, Effect> effect)
        implements Happening {

    @Override
    public Effect happenTo(CaseFile caseFile) {
        return effect.apply(caseFile);
    }
}
