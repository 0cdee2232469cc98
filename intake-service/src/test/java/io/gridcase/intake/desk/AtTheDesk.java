package io.gridcase.intake.desk;

import io.gridcase.intake.Tables;
import io.gridcase.intake.TestClock;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** At ten, with nothing in the queue. */
abstract class AtTheDesk {

    @Inject
    Tables tables;

    /** The other tests leave reports that wait. */
    @BeforeEach
    void nothing_waits() {
        tables.run("update report set state = 'REJECTED', rejected_at = now() where state = 'RECEIVED'");
        TestClock.show(Desk.TEN);
    }

    @AfterEach
    void real_time() {
        TestClock.showRealTime();
    }
}
