package io.gridcase.intake.confirmation;

import io.gridcase.refusal.Invalid;

/** Whether a report is true is said with a photo. */
public class PhotoRequired extends Invalid {

    private static final long serialVersionUID = 1L;

    PhotoRequired() {
        super("photo-required", "核实结果须附照片 / The result needs a photo", "only CANNOT_FIND may come without photos");
    }
}
