package io.gridcase.intake.duplicate.persistence;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The search for possible duplicates among a million open reports, anywhere in the crowded town. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class PossibleDuplicatesBenchmark {

    private final Random random = new Random(7);
    private MillionReports reports;

    @Setup
    public void fill() throws SQLException {
        reports = new MillionReports();
        NearStatement.prepare(reports, "auto");
    }

    @TearDown
    public void drop() throws SQLException {
        reports.close();
    }

    @Benchmark
    public List<String> near() throws SQLException {
        return reports.rows(
                NearStatement.execute(120.62 + random.nextDouble() * 0.02, 30.67 + random.nextDouble() * 0.02));
    }
}
