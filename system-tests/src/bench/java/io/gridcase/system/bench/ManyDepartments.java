package io.gridcase.system.bench;

import static java.nio.file.StandardOpenOption.APPEND;

import io.gridcase.system.bench.FiledCases.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The city with thousands of departments more, each responsible for one class in one village. */
record ManyDepartments(int number) {

    /** That these departments have. */
    static final Predicate<Rule> RULES = rule -> rule.department().startsWith("bench-");

    /** Copies the city to a folder and adds them there. */
    void addTo(Path city, Path copy) throws IOException {
        try (var files = Files.list(city)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        var villages = firstColumns(city.resolve("areas.csv"), "VILLAGE");
        var classes = firstColumns(city.resolve("classes.csv"), "GB/T 47678.5-2026");
        append(copy.resolve("departments.csv"), each -> {
            var town = villages.get(each % villages.size())[1].substring(0, 9);
            return "bench-%04d,部门%1$d,Department %1$d,MAINTENANCE,%s,".formatted(each, town);
        });
        append(copy.resolve("responsibility-matrix.csv"), each -> {
            var village = villages.get(each % villages.size())[1];
            var kind = classes.get(each / villages.size());
            return "bench-%d,%s,%s,,%s,,,,bench-%1$04d,,,2016-01-01,".formatted(each, kind[1], kind[2], village);
        });
    }

    private void append(Path file, java.util.function.IntFunction<String> line) throws IOException {
        Files.write(file, (Iterable<String>) IntStream.range(0, number).mapToObj(line)::iterator, APPEND);
    }

    private static List<String[]> firstColumns(Path csv, String first) throws IOException {
        try (Stream<String> lines = Files.lines(csv)) {
            return lines.filter(line -> line.startsWith(first + ","))
                    .map(line -> line.split(",", 4))
                    .toList();
        }
    }
}
