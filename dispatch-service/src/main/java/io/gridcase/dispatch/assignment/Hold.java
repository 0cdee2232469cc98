package io.gridcase.dispatch.assignment;

import io.gridcase.dispatch.routing.Candidate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Why and since when a case waits for the dispatcher. The candidates are two parallel lists, because a row keeps them
 * as two arrays.
 *
 * @param heldExplanation the reason in words
 */
@Embeddable
public record Hold(
        @Enumerated(EnumType.STRING) HoldReason heldReason,
        String heldExplanation,
        Instant heldAt,
        List<String> candidateRules,
        List<String> candidateDepartments) {

    static Hold of(HoldReason reason, String explanation, List<Candidate> candidates, Instant at) {
        return new Hold(
                reason,
                explanation,
                at,
                candidates.stream().map(Candidate::ruleId).toList(),
                candidates.stream()
                        .map(candidate -> candidate.department().value())
                        .toList());
    }

    public List<Candidate> candidates() {
        return IntStream.range(0, candidateRules.size())
                .mapToObj(i -> Candidate.of(candidateRules.get(i), candidateDepartments.get(i)))
                .toList();
    }
}
