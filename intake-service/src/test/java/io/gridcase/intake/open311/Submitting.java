package io.gridcase.intake.open311;

import static io.gridcase.intake.client.SampleClient.entered;
import static io.gridcase.intake.client.SampleClient.newClient;

import io.gridcase.intake.Tables;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A client of the public's channel that has its key and has sent nothing yet. */
abstract class Submitting {

    @Inject
    Tables tables;

    Map<String, Object> client;
    String key;

    @BeforeEach
    void enter() {
        client = newClient("PUBLIC");
        key = entered(client);
    }
}
