package io.gridcase.system.bench;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.stack.StackSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * {@code ./gridcase bench deadlines}: what a look at the deadlines costs in the database with 100,000 open cases and with
 * ten million beside it, and how late the service tells of deadlines that pass while ten million cases are open.
 */
public final class DeadlinesBench {

    private static final int FEW = 100_000;
    private static final int MANY = Integer.getInteger("bench.open", 10_000_000);
    private static final int CASES = 600;
    private static final int A_SECOND = 10;
    private static final Duration LEAD = Duration.ofSeconds(60);

    /** What {@code deadlines-tick.sql} answers: due, fastest, median, slowest, cases. */
    private static final Pattern LINE = Pattern.compile("(?m)^(\\d+)\\|([\\d.]+)\\|([\\d.]+)\\|([\\d.]+)\\|(\\d+)$");

    private static final Pattern BUCKET = Pattern.compile(
            "(?m)^gridcase_watch_late_seconds_bucket\\{kind=\"PASSED\",le=\"([\\d.]+)\"[^}]*} ([\\d.E]+)$");
    private static final Pattern COUNT =
            Pattern.compile("(?m)^gridcase_watch_late_seconds_count\\{kind=\"PASSED\"[^}]*} ([\\d.E]+)$");
    private static final Pattern LATEST =
            Pattern.compile("(?m)^gridcase_watch_late_seconds_max\\{kind=\"PASSED\"[^}]*} ([\\d.E]+)$");

    private final Path sql;
    private final ServiceAlone stack;

    private DeadlinesBench(Path sql, ServiceAlone stack) {
        this.sql = sql;
        this.stack = stack;
    }

    public static void main(String[] arguments) throws Exception {
        var home = GridcaseHome.fromSystemProperty();
        try (var stack = new ServiceAlone("closure", home.resolve(StackSettings.CITY_PROFILE))) {
            stack.service().close(); // it has made the tables
            System.out.println("Claim 50, mark, commit, until nothing is due; medians; fsync on; " + Machine.load());
            new DeadlinesBench(home.resolve("system-tests/src/bench/sql"), stack).run();
            System.out.println(Machine.load());
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        stack.copyDatabase("few");
        fill("few", FEW);
        fill("closure", MANY);
        var few = look("few");
        var many = look("closure");
        few.forEach((due, took) -> System.out.printf(
                "%6d due: %.2f ms with %,d open, %.2f ms with %,d open: %.2f times%n",
                due, took, FEW, many.get(due), MANY, many.get(due) / took));
        lateness();
    }

    private void fill(String database, int open) throws IOException, InterruptedException {
        System.out.print(new Psql(stack.database())
                .run(database, "-v", "open=" + open, "-v", "first=2040-02-01", "-f", script("fill"))
                .replaceAll("(?m)^(.*)\\|(.*)$", "%,d open: table $1, index of deadlines $2".formatted(open)));
    }

    /** Milliseconds by the number that was due. */
    private Map<Integer, Double> look(String database) throws IOException, InterruptedException {
        var output = new Psql(stack.database()).run(database, "-f", script("tick"));
        var medians = new TreeMap<Integer, Double>();
        LINE.matcher(output)
                .results()
                .forEach(line -> medians.put(Integer.parseInt(line.group(1)), Double.parseDouble(line.group(3))));
        if (medians.isEmpty()) {
            throw new IllegalStateException("psql: " + output);
        }
        return medians;
    }

    /** The service itself, while so many deadlines pass each second. */
    private void lateness() throws IOException, InterruptedException {
        new Psql(stack.database())
                .run(
                        "closure",
                        "-v",
                        "cases=" + CASES,
                        "-v",
                        "rate=" + A_SECOND,
                        "-v",
                        "after=" + LEAD.toSeconds(),
                        "-f",
                        script("soon"));
        stack.restartService();
        var told = metrics();
        for (var end = System.nanoTime()
                        + LEAD.plusSeconds(5L * CASES / A_SECOND).toNanos();
                number(COUNT, told) < CASES && System.nanoTime() < end;
                told = metrics()) {
            Thread.sleep(1_000);
        }
        System.out.printf(
                "%,.0f deadlines told, %d a second, with %,d open: p50 <= %.0f ms, p99 <= %.0f ms, last minutes' most %.0f ms%n",
                number(COUNT, told),
                A_SECOND,
                MANY,
                1_000 * percentile(told, 0.5),
                1_000 * percentile(told, 0.99),
                1_000 * number(LATEST, told));
    }

    /** The upper bound of the bucket in which it lies, in seconds. */
    private static double percentile(String metrics, double part) {
        double rank = part * number(COUNT, metrics);
        return BUCKET.matcher(metrics)
                .results()
                .filter(bucket -> Double.parseDouble(bucket.group(2)) >= rank)
                .mapToDouble(bucket -> Double.parseDouble(bucket.group(1)))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double number(Pattern pattern, String metrics) {
        var found = pattern.matcher(metrics);
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }

    private String metrics() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/q/metrics".formatted(stack.port())))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private String script(String name) {
        return sql.resolve("deadlines-%s.sql".formatted(name)).toString();
    }
}
