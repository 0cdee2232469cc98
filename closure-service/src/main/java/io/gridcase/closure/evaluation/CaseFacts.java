package io.gridcase.closure.evaluation;

import java.util.List;

/** All that is counted of one case: how it stood, span after span, and what was done about it, in order. */
public record CaseFacts(FiledCase filed, List<Span> spans, List<Act> acts) {}
