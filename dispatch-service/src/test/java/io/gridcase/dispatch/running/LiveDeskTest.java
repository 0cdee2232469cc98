package io.gridcase.dispatch.running;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The desk as it changes: nothing is missed, nothing comes twice, nobody hears of what is not theirs. */
@QuarkusTest
class LiveDeskTest extends WatchedDesk {

    @Test
    void each_change_is_told_to_those_whom_it_concerns_and_to_nobody_else() {
        var handler = watch(People.municipalHandler());
        var supervisor = watch(People.countySupervisor());
        var other = watch(People.greeningHandler());
        var elsewhere = watch(People.wuzhenDispatcher());
        var nowhere = watch(TestTokens.of("nowhere-1").withRoles("handler"));
        var caseNumber = acceptedCase();
        var version = version(caseNumber);

        awaitLast(handler, caseNumber, version);
        awaitLast(supervisor, caseNumber, version);
        assertThat(handler.of(caseNumber)).allMatch(event -> event.name().equals("changed"));
        var last = handler.of(caseNumber).get(handler.of(caseNumber).size() - 1);
        assertThat(last.data().path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(last.data().path("department").asText()).isEqualTo("puyuan-municipal");
        for (var uninvolved : new EventStream[] {other, elsewhere, nowhere}) {
            assertThat(uninvolved.of(caseNumber)).isEmpty();
        }
    }

    @Test
    void who_comes_back_goes_on_where_the_line_broke() {
        var before = watch(People.municipalHandler());
        var caseNumber = dispatchedCase();
        awaitLast(before, caseNumber, version(caseNumber));
        before.close();
        var last = before.lastId();
        accept(People.municipalHandler(), caseNumber, etag(caseNumber)).then().statusCode(200);
        handle(People.municipalHandler(), caseNumber, etag(caseNumber), photo())
                .then()
                .statusCode(200);
        var after = watch(People.municipalHandler(), last);
        awaitLast(after, caseNumber, version(caseNumber));

        var told = new ArrayList<>(before.versions(caseNumber));
        told.addAll(after.versions(caseNumber));
        assertThat(told)
                .containsExactlyElementsOf(LongStream.rangeClosed(told.get(0), version(caseNumber))
                        .boxed()
                        .toList());
    }

    @Test
    void what_moves_to_another_desk_is_gone_from_this_one() {
        var caseNumber = acceptedCase();
        var handler = watch(People.municipalHandler());
        var supervisor = watch(People.countySupervisor());
        giveBack(People.municipalHandler(), caseNumber, etag(caseNumber)).then().statusCode(200);
        awaitLast(supervisor, caseNumber, version(caseNumber));
        await().atMost(20, SECONDS).until(() -> !handler.of(caseNumber).isEmpty());

        assertThat(handler.of(caseNumber)).singleElement().satisfies(event -> {
            assertThat(event.name()).isEqualTo("gone");
            assertThat(event.data().has("state")).isFalse();
        });
        assertThat(supervisor.of(caseNumber)).allMatch(event -> event.name().equals("changed"));
    }

    /** The trap of numbers: the slow one has the lower number, and whoever was told of the fast one is past it. */
    @Test
    void what_commits_late_is_told_all_the_same() throws SQLException {
        var slow = dispatchedCase();
        var fast = dispatchedCase();
        var handler = watch(People.municipalHandler());
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(touch(slow));
            accept(People.municipalHandler(), fast, etag(fast)).then().statusCode(200);
            await().during(2, SECONDS)
                    .atMost(4, SECONDS)
                    .until(() -> handler.of(slow).isEmpty());
            connection.commit();
            connection.setAutoCommit(true);
        }

        awaitLast(handler, fast, version(fast));
        awaitLast(handler, slow, version(slow));
        assertThat(handler.of(slow)).hasSize(1);
        assertThat(handler.of(fast)).hasSize(1);
    }

    @Test
    void more_than_fits_into_memory_at_once_comes_in_stretches() throws SQLException {
        var caseNumber = dispatchedCase();
        var begin = watch(People.municipalHandler());
        begin.close();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < 450; i++) {
                statement.execute(touch(caseNumber));
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
        var after = watch(People.municipalHandler(), begin.lastId());
        var sentinel = dispatchedCase();
        awaitLast(after, sentinel, version(sentinel));

        assertThat(after.of(caseNumber)).hasSize(450);
        assertThat(after.of(caseNumber)).extracting(EventStream.Event::id).doesNotHaveDuplicates();
    }
}
