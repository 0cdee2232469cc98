package io.gridcase.ledger;

import java.nio.file.Path;

/** The file is not an export of a ledger, or not all of one. */
public class UnreadableLedger extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableLedger(Path file, long line, Throwable cause) {
        super("%s, line %d: %s".formatted(file, line, cause.getMessage()), cause);
    }

    UnreadableLedger(Path file, String why) {
        super(file + ": " + why);
    }
}
