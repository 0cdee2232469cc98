package io.gridcase.intake.catalogue;

import io.gridcase.refusal.Invalid;
import java.time.Instant;
import java.util.Map;

/** A report names a class that no longer held when it was made. */
public class ClassOutdated extends Invalid {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "class-outdated";
    private static final String TITLE = "类别编码已停用 / The class is no longer in use";

    private ClassOutdated(String detail, Map<String, Object> facts) {
        super(CODE, TITLE, detail, facts);
    }

    static ClassOutdated replaced(GivenClass given, Successor by) {
        return new ClassOutdated(
                "class %s is now %s %s".formatted(given, by.scheme(), by.id()),
                Map.of(
                        "successorScheme", by.scheme(),
                        "successorKind", by.id().kind(),
                        "successorCode", by.id().code()));
    }

    static ClassOutdated withoutSuccessor(GivenClass given, Instant until) {
        return new ClassOutdated(
                "class %s held until %s and has no successor; see GET /classes".formatted(given, until),
                Map.of("validTo", until));
    }
}
