package io.gridcase.intake.sync;

import static io.gridcase.intake.SampleReport.decided;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MILLIS;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gridcase.intake.SamplePhoto;
import io.gridcase.intake.Staff;
import io.gridcase.intake.Tables;
import io.gridcase.testsupport.Infra;
import io.gridcase.testsupport.TopicReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A phone sends reports and photos over HTTP in any order: late, twice, at once, in pieces, and cut off. A seed decides
 * all of it but the timing, and is the name of the try; {@code -Dgridcase.seed=} repeats one. jqwik, which does the same
 * in memory in {@code AnyOrderTest}, cannot run in a started service.
 */
@QuarkusTest
class UploadsInAnyOrderTest {

    private static final int TRIES = 12;
    private static final int LINES = 3;

    @Inject
    Tables tables;

    private final Instant made = Instant.now().minus(5, HOURS).truncatedTo(MILLIS);
    private final List<Runnable> sendings = new ArrayList<>();

    static LongStream seeds() {
        var given = Long.getLong("gridcase.seed");
        return given == null ? new Random().longs(TRIES) : LongStream.of(given);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_the_order_each_report_is_one_case_with_its_photos_and_both_times(long seed) {
        var chance = new Random(seed);
        var phone = new Phone(Staff.inspector("py-walker-" + Math.abs(seed % 1000)));
        var photos = IntStream.range(0, 3).mapToObj(i -> SamplePhoto.taken()).toList();
        var reports = IntStream.rangeClosed(0, chance.nextInt(3))
                .mapToObj(i -> report(some(photos, chance)))
                .toList();

        photos.forEach(photo -> plan(photo, phone, chance));
        reports.forEach(report -> plan(report, phone, chance));
        times(chance.nextInt(2), () -> phone.sync(reports));
        Collections.shuffle(sendings, chance);
        sendAll();

        reports.forEach(this::assertOneCase);
        assertToldOnce(reports);
    }

    /** Whole at least once, for a phone goes on until it is answered. */
    private void plan(SamplePhoto photo, Phone phone, Random chance) {
        Consumer<SamplePhoto> whole = chance.nextBoolean() ? phone::post : phone::uploadInPieces;
        times(1 + chance.nextInt(2), () -> whole.accept(photo));
        times(chance.nextInt(2), () -> phone.post(photo));
        times(chance.nextInt(2), () -> phone.postHalf(photo));
        times(chance.nextInt(2), () -> phone.uploadHalf(photo));
    }

    private void plan(Map<String, Object> report, Phone phone, Random chance) {
        times(
                1 + chance.nextInt(2),
                chance.nextBoolean() ? () -> phone.post(report) : () -> phone.sync(List.of(report)));
        times(chance.nextInt(2), () -> phone.postHalf(report));
    }

    private void times(int count, Runnable sending) {
        sendings.addAll(Collections.nCopies(count, sending));
    }

    /** In the planned order, but over several lines at once. */
    private void sendAll() {
        var lines = Executors.newFixedThreadPool(LINES);
        try {
            CompletableFuture.allOf(sendings.stream()
                            .map(sending -> CompletableFuture.runAsync(sending, lines))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            lines.shutdownNow();
        }
    }

    private Map<String, Object> report(List<String> photos) {
        var report = decided(UUID.randomUUID());
        report.put("photos", photos);
        report.put("reportedAt", made.toString());
        report.put("sentAt", Instant.now().toString());
        return report;
    }

    private static List<String> some(List<SamplePhoto> photos, Random chance) {
        var ids = new ArrayList<>(photos.stream().map(SamplePhoto::id).toList());
        Collections.shuffle(ids, chance);
        return List.copyOf(ids.subList(0, 1 + chance.nextInt(ids.size())));
    }

    private void assertOneCase(Map<String, Object> report) {
        var photos =
                ((List<?>) report.get("photos")).stream().map(String::valueOf).collect(joining(","));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(tables.rows("""
                        select concat_ws(' ', state, array_to_string(photos, ','), cardinality(awaited_photos),
                            reported_at = '%1$s', phone_time = '%1$s', received_at > reported_at, clock_off)
                        from report where id = '%2$s'
                        """.formatted(made, report.get("id"))))
                        .containsExactly("FILED %s 0 t t t f".formatted(photos)));
    }

    private void assertToldOnce(List<Map<String, Object>> reports) {
        var ids = reports.stream().map(report -> report.get("id")).collect(toSet());
        try (var topic = new TopicReader(Infra.shared().kafkaBootstrapServers(), "intake.case-events")) {
            var told = topic.await(
                    ids.size(),
                    event -> ids.contains(event.json().at("/reportId").asText()));
            assertThat(told)
                    .extracting(event -> event.json().at("/reportId").asText())
                    .doesNotHaveDuplicates();
        }
    }
}
