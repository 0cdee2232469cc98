package io.gridcase.system.bench;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.postgres.Database;
import io.gridcase.local.stack.StackSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * {@code ./gridcase bench timers}: what a tick of the timers costs in the database, with 100,000 open assignments and
 * with ten million beside it; without the work of the service.
 */
public final class TimersBench {

    private static final int FEW = 100_000;
    private static final int MANY = Integer.getInteger("bench.open", 10_000_000);

    /** What {@code timers-tick.sql} answers: due, fastest, median, slowest, cases. */
    private static final Pattern LINE = Pattern.compile("(?m)^(\\d+)\\|([\\d.]+)\\|([\\d.]+)\\|([\\d.]+)\\|(\\d+)$");

    private final Path sql;
    private final Database owner;

    private TimersBench(Path sql, Database owner) {
        this.sql = sql;
        this.owner = owner;
    }

    public static void main(String[] arguments) throws Exception {
        var home = GridcaseHome.fromSystemProperty();
        try (var stack = new ServiceAlone("dispatch", home.resolve(StackSettings.CITY_PROFILE))) {
            stack.service().close(); // it has made the tables
            stack.copyDatabase("few");
            stack.copyDatabase("many");
            System.out.println("Claim 200, mark, commit, until nothing is due; medians; fsync on; " + Machine.load());
            new TimersBench(home.resolve("system-tests/src/bench/sql"), stack.database()).run();
            System.out.println(Machine.load());
        }
    }

    private void run() throws IOException, InterruptedException {
        fill("few", FEW);
        fill("many", MANY);
        var few = tick("few");
        var many = tick("many");
        few.forEach((due, took) -> System.out.printf(
                "%6d due: %.2f ms with %,d open, %.2f ms with %,d open: %.2f times%n",
                due, took, FEW, many.get(due), MANY, many.get(due) / took));
    }

    private void fill(String database, int open) throws IOException, InterruptedException {
        System.out.print(psql(
                        database,
                        "-v",
                        "open=" + open,
                        "-f",
                        sql.resolve("timers-fill.sql").toString())
                .replaceAll("(?m)^(.*)\\|(.*)$", "%,d open: table $1, index of timers $2".formatted(open)));
    }

    /** Milliseconds by the number that was due. */
    private Map<Integer, Double> tick(String database) throws IOException, InterruptedException {
        var output = psql(database, "-f", sql.resolve("timers-tick.sql").toString());
        var medians = new TreeMap<Integer, Double>();
        LINE.matcher(output)
                .results()
                .forEach(line -> medians.put(Integer.parseInt(line.group(1)), Double.parseDouble(line.group(3))));
        if (medians.isEmpty()) {
            throw new IllegalStateException("psql: " + output);
        }
        return medians;
    }

    private String psql(String database, String... more) throws IOException, InterruptedException {
        return new Psql(owner).run(database, more);
    }
}
