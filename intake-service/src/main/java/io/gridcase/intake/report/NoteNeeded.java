package io.gridcase.intake.report;

import io.gridcase.refusal.Invalid;

/** The reason of a rejection alone does not tell the reporter enough. */
public class NoteNeeded extends Invalid {

    private static final long serialVersionUID = 1L;

    NoteNeeded(String code) {
        super("note-needed", "请填写说明 / A note is needed", "say in \"note\" what \"%s\" means here".formatted(code));
    }
}
