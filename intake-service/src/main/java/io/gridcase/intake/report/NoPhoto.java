package io.gridcase.intake.report;

import io.gridcase.refusal.Invalid;

/** Who stands before a problem photographs it. */
public class NoPhoto extends Invalid {

    private static final long serialVersionUID = 1L;

    NoPhoto() {
        super("photo-required", "缺少照片 / A photo is required", "a report made on site names at least one photo");
    }
}
