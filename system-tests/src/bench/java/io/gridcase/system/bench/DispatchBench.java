package io.gridcase.system.bench;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.stack.StackSettings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * {@code ./gridcase bench dispatch}: from case-filed on the topic to the assignment on the department's topic; first how
 * many a second, then how long it takes at half of that, beside a loop that does nothing but pass the records on.
 */
public final class DispatchBench {

    private static final Duration RUN = Duration.ofSeconds(Integer.getInteger("bench.seconds", 15));

    /** Until the JVM has compiled what counts. */
    private static final Duration WARM_UP = RUN.multipliedBy(3);

    /** Enough that nobody waits for the generator. */
    private static final int UNDER_WAY = 400;

    private final ServiceAlone stack;
    private final FiledCases cases;

    private DispatchBench(ServiceAlone stack, FiledCases cases) {
        this.stack = stack;
        this.cases = cases;
    }

    public static void main(String[] arguments) throws Exception {
        var city = GridcaseHome.fromSystemProperty().resolve(StackSettings.CITY_PROFILE);
        try (var stack = new ServiceAlone("dispatch", city)) {
            new DispatchBench(stack, new FiledCases(city, FiledCases.OF_TOWNS)).run();
        }
    }

    private void run() throws Exception {
        System.out.println(
                "case-filed to assignment-issued, rules of towns chosen at random, fsync on; " + Machine.load());
        awaitTopics();
        dispatch().flatOut(UNDER_WAY, WARM_UP);
        double ceiling = measured(
                        "ceiling, %d under way".formatted(UNDER_WAY),
                        () -> dispatch().flatOut(UNDER_WAY, RUN))
                .perSecond();
        var half = measured("half of the ceiling", () -> dispatch().atRate(ceiling / 2, RUN));
        beside("a bare loop at that rate", half, ceiling / 2, batch -> {});
        try (var rows = new Rows(stack.database())) {
            beside("the same with one commit a batch in PostgreSQL", half, ceiling / 2, rows);
        }
        System.out.println(Machine.load());
    }

    private void awaitTopics() throws InterruptedException {
        while (!stack.kafka().topics().names().containsAll(cases.topics())) {
            Thread.sleep(200);
        }
    }

    private Passage dispatch() {
        return new Passage(stack.kafka().bootstrapServers(), cases, cases.topics());
    }

    /** The same records, for the loop to take. */
    private Passage bare() {
        return new Passage(
                stack.kafka().bootstrapServers(),
                () -> {
                    var record = cases.get();
                    return new ProducerRecord<>(BareLoop.ENTRY, record.key(), record.value());
                },
                List.of(BareLoop.EXIT));
    }

    private void beside(String what, Passage.Result half, double rate, BareLoop.Keeping keeping) throws Exception {
        try (var loop = new BareLoop(stack.kafka().bootstrapServers(), keeping)) {
            bare().atRate(rate, RUN); // warms up
            var result = bare().atRate(rate, RUN);
            System.out.printf(
                    "%s: %.0f/s, %s; dispatch takes %.1f times as long at p50, %.1f times at p99%n",
                    what,
                    result.perSecond(),
                    result.latencies(),
                    half.latencies().percentile(0.5) / result.latencies().percentile(0.5),
                    half.latencies().percentile(0.99) / result.latencies().percentile(0.99));
        }
    }

    private Passage.Result measured(String what, Callable<Passage.Result> run) throws Exception {
        var service = new CpuTime(stack.service().child().identity().pid());
        var postgres = new CpuTime(stack.postgres().child().identity().pid());
        var kafka = new CpuTime(stack.kafka().child().identity().pid());
        double serviceBefore = service.millis();
        double postgresBefore = postgres.millis();
        double kafkaBefore = kafka.millis();
        var result = run.call();
        double count = Math.max(1, result.latencies().count());
        System.out.printf(
                "%s: %.0f/s, %s; CPU a case: service %.2f ms, PostgreSQL %.2f ms, Kafka %.2f ms; lost %d%n",
                what,
                result.perSecond(),
                result.latencies(),
                (service.millis() - serviceBefore) / count,
                (postgres.millis() - postgresBefore) / count,
                (kafka.millis() - kafkaBefore) / count,
                result.lost());
        return result;
    }
}
