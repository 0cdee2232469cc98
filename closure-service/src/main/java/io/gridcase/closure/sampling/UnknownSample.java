package io.gridcase.closure.sampling;

import io.gridcase.refusal.NotFound;
import java.util.UUID;

/** No such sample check, or none that the caller may see or judge. */
public class UnknownSample extends NotFound {

    private static final long serialVersionUID = 1L;

    UnknownSample(UUID id) {
        super(
                "sample-not-found",
                "未找到抽查任务 / No such sample check",
                "there is no sample check %s for you".formatted(id));
    }
}
