package io.gridcase.intake.confirmation;

import io.gridcase.intake.Tables;
import io.gridcase.intake.report.SubmitReport;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

/** One errand for each test, in a place where nothing was reported. */
abstract class Confirming {

    @Inject
    SubmitReport submitReport;

    @Inject
    Tables tables;

    Errand errand;

    @BeforeEach
    void where_nothing_was_reported() {
        errand = new Errand(tables, submitReport);
    }
}
