package io.gridcase.dispatch.changerequest;

import io.gridcase.refusal.Invalid;
import java.util.Map;

/** A request contradicts itself. */
public class MalformedWish extends Invalid {

    private static final long serialVersionUID = 1L;

    private MalformedWish(String field, String complaint) {
        super(
                "malformed-change-request",
                "申请内容不完整或矛盾 / The request is incomplete or contradicts itself",
                "%s %s".formatted(field, complaint),
                Map.of("field", field));
    }

    static void unless(boolean sound, String field, String complaint) {
        if (!sound) {
            throw new MalformedWish(field, complaint);
        }
    }
}
