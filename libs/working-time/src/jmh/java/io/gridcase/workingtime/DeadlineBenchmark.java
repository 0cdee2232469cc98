package io.gridcase.workingtime;

import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Deadlines a second on one core: eleven loaded years, starts and limits at random so that no branch is learnt. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class DeadlineBenchmark {

    private static final int CASES = 1 << 14;

    @Param({"WORK_DAY", "WORK_HOUR"})
    TimeLimitUnit unit;

    private final WorkingCalendar calendar = TongxiangCalendar.load();
    private final Instant[] starts = new Instant[CASES];
    private final TimeLimit[] limits = new TimeLimit[CASES];
    private final Deadline[] deadlines = new Deadline[CASES];
    private int next;

    @Setup
    public void drawCases() {
        var random = new Random(20170630);
        long first = TongxiangCalendar.at("2016-01-01T00:00").getEpochSecond();
        long last = TongxiangCalendar.at("2026-10-01T00:00").getEpochSecond();
        for (int i = 0; i < CASES; i++) {
            starts[i] = Instant.ofEpochSecond(first + (long) (random.nextDouble() * (last - first)));
            limits[i] = new TimeLimit(1 + random.nextInt(15), unit);
            deadlines[i] = calendar.deadline(starts[i], limits[i]);
        }
    }

    @Benchmark
    public Deadline deadline() {
        int i = next++ & (CASES - 1);
        return calendar.deadline(starts[i], limits[i]);
    }

    @Benchmark
    public Object remaining() {
        int i = next++ & (CASES - 1);
        return calendar.remaining(starts[i], deadlines[i]);
    }
}
