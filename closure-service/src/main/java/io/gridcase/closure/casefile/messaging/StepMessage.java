package io.gridcase.closure.casefile.messaging;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Happening;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A step of a side flow, as dispatch tells it: of most of them all that matters here is who took it and in which words.
 *
 * @param by staff code; absent when nobody acted
 */
record StepMessage(
        CaseNumber caseNumber,
        GridCode gridCode,

        @JsonAlias({"askedBy", "endorsedBy", "decidedBy", "answeredBy", "remindedBy", "reportedBy"}) @Nullable
        String by,

        @JsonAlias({"reason", "note", "text"}) @Nullable String words) {

    StepMessage {
        Fields.require(caseNumber, gridCode);
    }

    Happening with(Function<CaseFile, Effect> effect) {
        return new Told(
                caseNumber,
                gridCode,
                Optional.ofNullable(by).orElse(CaseEvent.SYSTEM),
                Optional.ofNullable(words),
                effect);
    }
}
