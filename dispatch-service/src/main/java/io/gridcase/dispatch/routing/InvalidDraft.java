package io.gridcase.dispatch.routing;

import io.gridcase.refusal.Invalid;
import java.util.List;
import java.util.Map;

/** A draft of the matrix or of limits that could not be imported either. */
public class InvalidDraft extends Invalid {

    private static final long serialVersionUID = 1L;

    /** Whoever has corrected so many asks again. */
    private static final int SHOWN = 100;

    /** @param errors file, line, column and reason of each */
    public InvalidDraft(List<Map<String, Object>> errors) {
        super(
                "invalid-draft",
                "草稿有误 / The draft is not valid",
                "the draft has %d error(s)".formatted(errors.size()),
                Map.of("errors", errors.stream().limit(SHOWN).toList(), "errorCount", errors.size()));
    }
}
