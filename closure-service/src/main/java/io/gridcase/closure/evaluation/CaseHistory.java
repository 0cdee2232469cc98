package io.gridcase.closure.evaluation;

import java.util.List;

/**
 * A case that is filed, with what its ledger says in the order of the timeline.
 *
 * @param filedBy staff code, or {@code system}
 */
public record CaseHistory(FiledCase filed, String filedBy, List<Said> said) {}
