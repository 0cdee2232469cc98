package io.gridcase.closure.watch;

import io.gridcase.closure.casefile.CaseEvent;
import java.util.List;

/**
 * What was done in one transaction.
 *
 * @param cases how many were looked at
 * @param told what was said of them
 */
record Looked(int cases, List<CaseEvent> told) {

    static final Looked NOTHING = new Looked(0, List.of());
}
