package io.gridcase.system.bench;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.stack.StackSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * {@code ./gridcase bench departments}: thousands of departments with two topics each on one broker: how long until all
 * are there, how cases reach departments chosen at random, and how broker and service start again with them.
 */
public final class DepartmentsBench {

    private static final int DEPARTMENTS = Integer.getInteger("bench.departments", 5_000);
    private static final Duration RUN = Duration.ofSeconds(Integer.getInteger("bench.seconds", 15));
    private static final double CASES_PER_SECOND = 10;

    private final ServiceAlone stack;
    private final FiledCases cases;

    private DepartmentsBench(ServiceAlone stack, FiledCases cases) {
        this.stack = stack;
        this.cases = cases;
    }

    public static void main(String[] arguments) throws Exception {
        var city = Files.createTempDirectory("gridcase-city-");
        try {
            new ManyDepartments(DEPARTMENTS)
                    .addTo(GridcaseHome.fromSystemProperty().resolve(StackSettings.CITY_PROFILE), city);
            System.out.println("%d departments; %s".formatted(DEPARTMENTS, Machine.load()));
            try (var stack =
                    timed("PostgreSQL, Kafka and dispatch are ready", () -> new ServiceAlone("dispatch", city))) {
                new DepartmentsBench(stack, new FiledCases(city, ManyDepartments.RULES)).run();
            }
        } finally {
            delete(city);
        }
    }

    private void run() throws Exception {
        timed("all topics are there", this::awaitTopics);
        tellCases("first cases, to topics never written to");
        timed("broker started again", () -> {
            stack.restartKafka();
            return true;
        });
        tellCases("cases after that");
        timed("dispatch started again", () -> {
            stack.restartService();
            return true;
        });
        tellCases("cases after that");
        System.out.println(Machine.load());
    }

    private int awaitTopics() throws InterruptedException {
        while (!stack.kafka().topics().names().containsAll(cases.topics())) {
            Thread.sleep(500);
        }
        return DEPARTMENTS;
    }

    private void tellCases(String what) throws Exception {
        var result = new Passage(stack.kafka().bootstrapServers(), cases, cases.topics()).atRate(CASES_PER_SECOND, RUN);
        System.out.printf(
                "%s: %.0f/s, %s, lost %d; resident: broker %d MB, dispatch %d MB%n",
                what,
                result.perSecond(),
                result.latencies(),
                result.lost(),
                Machine.residentMegabytes(stack.kafka().child().identity().pid()),
                Machine.residentMegabytes(stack.service().child().identity().pid()));
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        long begin = System.nanoTime();
        var result = work.call();
        System.out.printf("%s after %.1f s%n", what, (System.nanoTime() - begin) / 1e9);
        return result;
    }

    private static void delete(Path city) throws IOException {
        try (var files = Files.list(city)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(city);
    }
}
