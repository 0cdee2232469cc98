package io.gridcase.system.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Decided reports of inspectors, each of its own, of any class, all over the city; one photo, which is there. */
final class Reports implements Supplier<String> {

    private final List<String[]> grids;
    private final List<String[]> conditions;
    private final String photo;

    Reports(Path city, String photo) throws IOException {
        this.grids = rows(city.resolve("grids.csv"));
        this.conditions = rows(city.resolve("conditions.csv")).stream()
                .filter(row -> row[0].endsWith("-2026"))
                .toList();
        this.photo = photo;
    }

    @Override
    public String get() {
        var chance = ThreadLocalRandom.current();
        var grid = grids.get(chance.nextInt(grids.size()));
        var condition = conditions.get(chance.nextInt(conditions.size()));
        double west = Double.parseDouble(grid[2]);
        double south = Double.parseDouble(grid[3]);
        return """
                {"id":"%s","classKind":"%s","classCode":"%s","conditionNo":%s,\
                "place":{"longitude":%.7f,"latitude":%.7f,"crs":"WGS84","accuracyMetres":8.0},\
                "address":"桐星大道718号上上城销售中心前","description":"绿化带平侧石破损，影响通行","photos":["%s"]}""".formatted(
                        new UUID(chance.nextLong(), chance.nextLong()),
                        condition[1],
                        condition[2],
                        condition[3],
                        chance.nextDouble(west, Double.parseDouble(grid[4])),
                        chance.nextDouble(south, Double.parseDouble(grid[5])),
                        photo);
    }

    private static List<String[]> rows(Path csv) throws IOException {
        return Files.readAllLines(csv).stream()
                .skip(1) // the heading
                .map(line -> line.split(","))
                .toList();
    }
}
