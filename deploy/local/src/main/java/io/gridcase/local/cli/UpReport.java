package io.gridcase.local.cli;

import io.gridcase.cityprofile.StaffMember;
import io.gridcase.local.keycloak.Realm;
import io.gridcase.local.stack.LocalStack;
import io.gridcase.local.stack.Part;
import io.gridcase.local.stack.Progress;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code up} tells the person in front of it. */
final class UpReport implements Progress {

    /** 濮院镇. */
    private static final String DEMO_TOWN = "330483101";

    private final PrintWriter out;
    private final long start = System.nanoTime();
    private volatile boolean stopping;

    UpReport(PrintWriter out) {
        this.out = out;
    }

    void starting(Path data) {
        out.printf("Gridcase 网格案卷 starts; its data is in %s%n", data);
        out.flush();
    }

    @Override
    public void done(String step, Duration took) {
        out.printf("  %-20s %5.1f s   (at %.1f s)%n", step, seconds(took), seconds(sinceStart()));
        out.flush();
    }

    void healthy(LocalStack stack) {
        out.printf("All healthy after %.1f s.%n%n", seconds(sinceStart()));
        for (var service : Part.SERVICES) {
            out.printf("  %-10s %s   API: /q/openapi%n", service.key(), stack.address(service));
        }
        out.printf("  %-10s %s   administrator: admin%n", "Keycloak", stack.address(Part.KEYCLOAK));
        out.printf("  %-10s %s%n", "Kafka", stack.kafkaBootstrapServers());
        out.printf("  %-10s %s%n%n", "PostgreSQL", stack.database(Part.INTAKE).jdbcUrl());
        out.printf(
                "Demo accounts, all with password %s (more in staff.csv of the city profile):%n", Realm.DEMO_PASSWORD);
        oneForEachRole(stack)
                .forEach((role, member) -> out.printf(
                        "  %-16s %-18s %s · %s%n", member.username(), role, member.dutyZh(), member.dutyEn()));
        out.printf("%nCtrl-C or ./gridcase down stops everything.%n");
        out.flush();
    }

    /** Runs when the JVM ends, for whatever reason. */
    void stopping(LocalStack stack) {
        stopping = true;
        out.println("Stopping …");
        out.flush();
        var begin = System.nanoTime();
        stack.close();
        out.printf("Stopped after %.1f s.%n", seconds(Duration.ofNanos(System.nanoTime() - begin)));
        out.flush();
    }

    boolean isStopping() {
        return stopping;
    }

    /** Of the staff with a single duty, one of the town that the demo plays in before one of the whole county. */
    private static Map<String, StaffMember> oneForEachRole(LocalStack stack) {
        var accounts = new LinkedHashMap<String, StaffMember>();
        stack.city().staff().stream()
                .filter(member -> member.roles().size() == 1)
                .sorted(Comparator.comparing(member -> !member.areas().contains(DEMO_TOWN)))
                .forEach(member -> accounts.putIfAbsent(member.roles().get(0), member));
        return accounts;
    }

    private Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
