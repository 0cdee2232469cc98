package io.gridcase.dispatch.assignment;

import static java.util.stream.Collectors.groupingBy;

import io.gridcase.code.CaseNumber;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Reads what is only ever added to, for the cases of one page: returns, and answers of assisting departments. */
@ApplicationScoped
class Histories {

    /** Of the cases that have any. */
    record History(
            Map<CaseNumber, List<AssignmentReturned>> returns, Map<CaseNumber, List<AssistanceAnswered>> assistances) {

        List<AssignmentReturned> returnsOf(CaseNumber caseNumber) {
            return returns.getOrDefault(caseNumber, List.of());
        }

        List<AssistanceAnswered> assistancesOf(CaseNumber caseNumber) {
            return assistances.getOrDefault(caseNumber, List.of());
        }
    }

    private final AssignmentReturns returns;
    private final Assistances assistances;

    Histories(AssignmentReturns returns, Assistances assistances) {
        this.returns = returns;
        this.assistances = assistances;
    }

    Uni<History> of(List<Assignment> found) {
        return returns.of(with(found, Assignment::returnCount))
                .map(all -> all.stream().collect(groupingBy(AssignmentReturned::caseNumber)))
                .chain(returned -> assistances
                        .of(with(found, Assignment::assistanceCount))
                        .map(all -> new History(
                                returned, all.stream().collect(groupingBy(AssistanceAnswered::caseNumber)))));
    }

    private static List<CaseNumber> with(List<Assignment> found, ToIntFunction<Assignment> count) {
        return found.stream()
                .filter(assignment -> count.applyAsInt(assignment) > 0)
                .map(Assignment::caseNumber)
                .toList();
    }
}
