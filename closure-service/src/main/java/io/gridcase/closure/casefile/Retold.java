package io.gridcase.closure.casefile;

import io.gridcase.code.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which cases are just being made anew from the ledger. What would be decided about them was decided then, and stands in
 * the ledger: nothing is said again.
 */
@ApplicationScoped
public class Retold {

    private final Set<CaseNumber> cases = ConcurrentHashMap.newKeySet();

    public void begin(CaseNumber caseNumber) {
        cases.add(caseNumber);
    }

    public void end(CaseNumber caseNumber) {
        cases.remove(caseNumber);
    }

    public boolean is(CaseNumber caseNumber) {
        return cases.contains(caseNumber);
    }
}
