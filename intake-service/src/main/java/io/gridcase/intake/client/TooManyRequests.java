package io.gridcase.intake.client;

import io.gridcase.refusal.TooMany;
import java.time.Duration;

/** A client, or an address without a key, sends more requests than it may. */
public class TooManyRequests extends TooMany {

    private static final long serialVersionUID = 1L;

    TooManyRequests(int perMinute, Duration wait) {
        super(
                "too-many-requests",
                "请求过于频繁 / Too many requests",
                "at most %d requests a minute; Retry-After says when to come again".formatted(perMinute),
                wait);
    }
}
