package io.gridcase.system.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Cases as intake files them, each of its own, for rules of the matrix chosen at random: each has one department. */
final class FiledCases implements Supplier<ProducerRecord<String, byte[]>> {

    /** A rule that asks for nothing but class and area. */
    record Rule(String kind, String code, String area, String department) {

        private static Rule of(String[] row) {
            return new Rule(row[1], row[2], row[4], row[8]);
        }

        private static boolean isPlain(String[] row) {
            return row[3].isEmpty() && row[5].isEmpty() && row[6].isEmpty() && row[10].isEmpty();
        }
    }

    /** The city's own, for what lies in its towns. */
    static final Predicate<Rule> OF_TOWNS = rule -> rule.area().length() == 9;

    private static final String TOPIC = "intake.case-events";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final List<Rule> rules;
    private final List<String[]> grids;

    FiledCases(Path city, Predicate<Rule> chosen) throws IOException {
        var rows = rows(city.resolve("responsibility-matrix.csv"));
        var alike = rows.stream().collect(groupingBy(FiledCases::classAndArea, counting()));
        this.rules = rows.stream()
                .filter(Rule::isPlain)
                // Two for the same class and area may tie, and then a dispatcher decides.
                .filter(row -> alike.get(classAndArea(row)) == 1)
                .map(Rule::of)
                .filter(chosen)
                .toList();
        this.grids = rows(city.resolve("grids.csv"));
    }

    /** Of all departments that may get a case. */
    TreeSet<String> topics() {
        return rules.stream()
                .map(rule -> "department.%s.assignments".formatted(rule.department()))
                .collect(toCollection(TreeSet::new));
    }

    @Override
    public ProducerRecord<String, byte[]> get() {
        var chance = ThreadLocalRandom.current();
        var rule = rules.get(chance.nextInt(rules.size()));
        var number = "330483202001%08d".formatted(NUMBERS.incrementAndGet());
        var event = new ProducerRecord<>(
                TOPIC, number, body(number, rule, gridIn(rule.area())).getBytes(UTF_8));
        header(event, "ce_specversion", "1.0");
        header(event, "ce_id", new UUID(chance.nextLong(), chance.nextLong()).toString());
        header(event, "ce_type", "case-filed.v1");
        header(event, "ce_source", "/intake");
        header(event, "ce_subject", number);
        header(event, "ce_time", Instant.now().toString());
        header(event, "content-type", "application/json");
        return event;
    }

    private static List<String> classAndArea(String[] row) {
        return List.of(row[1], row[2], row[4]);
    }

    private String[] gridIn(String area) {
        var chance = ThreadLocalRandom.current();
        String[] grid;
        do {
            grid = grids.get(chance.nextInt(grids.size()));
        } while (!grid[0].startsWith(area));
        return grid;
    }

    private static String body(String number, Rule rule, String[] grid) {
        return """
                {"caseNumber":"%s","reportId":"%s","channel":"INSPECTOR","scheme":"GB/T 47678.5-2026","classKind":"%s",\
                "classCode":"%s","className":"路缘石缺损","conditionNo":1,"condition":"破损、缺失",\
                "place":{"longitude":%s,"latitude":%s,"accuracyMetres":8.0,"address":"桐星大道718号上上城销售中心前"},\
                "gridCode":"%s","description":"绿化带平侧石破损，影响通行",\
                "photos":["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],\
                "reportedBy":"py-inspector-1","reportedAt":"%s","filedBy":"system","filedAt":"%s"}""".formatted(
                        number,
                        UUID.randomUUID(),
                        rule.kind(),
                        rule.code(),
                        grid[2],
                        grid[3],
                        grid[0],
                        Instant.now(),
                        Instant.now());
    }

    private static void header(ProducerRecord<String, byte[]> event, String name, String value) {
        event.headers().add(name, value.getBytes(UTF_8));
    }

    private static List<String[]> rows(Path csv) throws IOException {
        return Files.readAllLines(csv).stream()
                .skip(1) // the heading
                .map(line -> line.split(",", -1))
                .toList();
    }
}
