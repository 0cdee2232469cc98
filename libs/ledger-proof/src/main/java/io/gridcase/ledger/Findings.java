package io.gridcase.ledger;

import io.gridcase.ledger.Finding.Kind;
import java.util.ArrayList;
import java.util.List;

/** What was found so far: the first ones in full, all of them counted. */
final class Findings {

    private static final int MOST = 100;

    private final List<Finding> first = new ArrayList<>();
    private long count;

    void add(Kind kind, Object where, String why, Object... values) {
        count++;
        if (first.size() < MOST) {
            first.add(new Finding(kind, where.toString(), why.formatted(values)));
        }
    }

    List<Finding> first() {
        return List.copyOf(first);
    }

    long count() {
        return count;
    }
}
