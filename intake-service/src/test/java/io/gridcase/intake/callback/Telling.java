package io.gridcase.intake.callback;

import io.gridcase.intake.Tables;
import jakarta.inject.Inject;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A partner of its own for each test, which is told what becomes of its reports. */
abstract class Telling {

    @Inject
    Tables tables;

    Partner partner;

    @BeforeEach
    void open() {
        partner = new Partner();
    }

    @AfterEach
    void close() {
        partner.close();
    }

    static void soon(ThrowingRunnable holds) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(holds);
    }
}
