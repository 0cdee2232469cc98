package io.gridcase.dispatch.running;

import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** A handler of Puyuan's municipal unit has a server that is told. */
abstract class RunningWebhook extends RunningNotifications {

    final Ear ear = new Ear();

    @AfterEach
    void close() {
        ear.close();
        super.close();
    }

    Response listen(String... kinds) {
        return subscribe(People.municipalHandler(), UUID.randomUUID(), form("WEBHOOK", ear.url(), kinds));
    }
}
