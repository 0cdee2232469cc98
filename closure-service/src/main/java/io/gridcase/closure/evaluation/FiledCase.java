package io.gridcase.closure.evaluation;

import java.time.Instant;

/**
 * What a case is about, by its filing.
 *
 * @param channel 问题来源
 * @param reportedBy staff code
 * @param reopens whether an earlier case of the same problem was struck off and not solved
 */
public record FiledCase(
        String caseNumber,
        String gridCode,
        String classKind,
        String classCode,
        String channel,
        String reportedBy,
        Instant reportedAt,
        Instant filedAt,
        boolean reopens) {}
