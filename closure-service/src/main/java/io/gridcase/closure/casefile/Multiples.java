package io.gridcase.closure.casefile;

import java.time.Instant;
import java.util.Optional;

/** 超时倍数: when a case lies beyond its deadline by so many times its limit, by the clock of the limit. */
public interface Multiples {

    /**
     * @param now an instant that is uncertain is not before it, so nobody looks in vain all the time
     * @return empty when nobody is told of it: the deadline has no limit, or it is beyond the last multiple
     */
    Optional<Crossing> crossing(Dispatch dispatch, int multiple, Instant now);
}
