package io.gridcase.dispatch.routing;

import io.gridcase.cityprofile.responsibility.Problem;
import java.time.Instant;
import java.util.List;

/**
 * Who was, is or will be responsible, and why.
 *
 * @param at the matrix as it stood then, for a case filed then
 * @param rules all about the class in the areas around the place: those that fit first, the most specific first
 */
public record Explanation(Problem problem, Instant at, Routing routing, List<WeighedRule> rules) {

    public Explanation {
        rules = List.copyOf(rules);
    }
}
