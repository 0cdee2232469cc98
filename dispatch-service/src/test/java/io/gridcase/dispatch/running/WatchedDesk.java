package io.gridcase.dispatch.running;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gridcase.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

/** What is told to those who watch the desk. */
abstract class WatchedDesk extends RunningDispatch {

    final ArrayList<EventStream> opened = new ArrayList<>();

    @Inject
    DataSource database;

    @AfterEach
    void hang_up() {
        opened.forEach(EventStream::close);
    }

    EventStream watch(TestTokens person) {
        var stream = EventStream.open(person);
        opened.add(stream);
        return stream;
    }

    EventStream watch(TestTokens person, String lastEventId) {
        var stream = EventStream.open(person, lastEventId);
        opened.add(stream);
        return stream;
    }

    /** As another replica changes it. */
    static String touch(String caseNumber) {
        return "update assignment set version = version where case_number = '%s'".formatted(caseNumber);
    }

    static void awaitLast(EventStream stream, String caseNumber, long version) {
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(stream.versions(caseNumber)).contains(version));
    }

    static long version(String caseNumber) {
        return show(caseNumber).jsonPath().getLong("version");
    }
}
