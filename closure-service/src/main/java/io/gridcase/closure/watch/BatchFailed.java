package io.gridcase.closure.watch;

import io.gridcase.code.CaseNumber;
import java.util.List;

/** One of these cases could not be looked at, so none was; each is tried alone. */
class BatchFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CaseNumber> claimed;

    BatchFailed(List<CaseNumber> claimed, Throwable cause) {
        super(cause);
        this.claimed = claimed;
    }

    List<CaseNumber> claimed() {
        return claimed;
    }
}
