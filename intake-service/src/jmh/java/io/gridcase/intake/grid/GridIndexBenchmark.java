package io.gridcase.intake.grid;

import io.gridcase.code.GridCode;
import io.gridcase.place.Point;
import io.gridcase.place.grid.FoundGrid;
import io.gridcase.place.grid.GridCell;
import io.gridcase.place.grid.GridIndex;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A hundred thousand grids of about a hundred metres, asked for points in random order. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class GridIndexBenchmark {

    private static final int ROWS = 400;
    private static final int COLUMNS = 250;
    private static final int POINTS = 1 << 14;
    private static final double SIDE = 0.001;

    private final GridIndex index = GridIndex.of(IntStream.range(0, ROWS * COLUMNS)
            .mapToObj(GridIndexBenchmark::cell)
            .toList());
    private final Point[] inside = new Point[POINTS];
    private final Point[] beside = new Point[POINTS];
    private int next;

    @Setup
    public void drawPoints() {
        var random = new Random(20170630);
        for (int i = 0; i < POINTS; i++) {
            double longitude = 120.3 + random.nextDouble() * COLUMNS * SIDE;
            inside[i] = new Point(longitude, 30.4 + random.nextDouble() * ROWS * SIDE);
            beside[i] = new Point(longitude, 30.4 - random.nextDouble() * SIDE);
        }
    }

    @Benchmark
    public Optional<GridCell> at() {
        return index.at(inside[next++ & (POINTS - 1)]);
    }

    @Benchmark
    public Optional<FoundGrid> nearest() {
        return index.nearest(beside[next++ & (POINTS - 1)], 200);
    }

    private static GridCell cell(int number) {
        double west = 120.3 + number % COLUMNS * SIDE;
        double south = 30.4 + number / COLUMNS * SIDE;
        var code = new GridCode("330483%06d%03d".formatted(number / 1000, number % 1000));
        return new GridCell(code, west, south, west + SIDE, south + SIDE, true);
    }
}
