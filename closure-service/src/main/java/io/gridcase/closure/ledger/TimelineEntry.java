package io.gridcase.closure.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * What happened to a case, who did it and in what words.
 *
 * @param type what happened, with its version: {@code case-filed.v1}
 * @param source who said so
 * @param actor staff code, or {@code system}
 */
public record TimelineEntry(String type, Source source, Instant time, String actor, Optional<String> text) {}
