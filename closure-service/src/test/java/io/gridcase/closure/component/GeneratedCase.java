package io.gridcase.closure.component;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What three services could have said of one case: returns, pauses, reworks, voidings, late closings, all at random. */
final class GeneratedCase {

    /** An event as the ledger has it. */
    record Line(String source, UUID id, String type, Instant at, String actor, String body) {}

    private static final List<String> CHANNELS =
            List.of("INSPECTOR", "INSPECTOR", "INSPECTOR", "PUBLIC", "LEADER", "MEDIA");
    private static final List<String> ORDER = List.of("intake", "dispatch", "closure");
    private static final Instant BEGIN = Instant.parse("2021-12-01T00:00:00Z");
    private static final int DAYS = 400;

    final String number;
    final String grid;
    final List<Line> lines = new ArrayList<>();
    private final Random random;
    private Instant now;
    private Instant due = Instant.EPOCH;
    private String department = "";

    GeneratedCase(int index, Random random) {
        this.random = random;
        this.number = "33049920220101%06d".formatted(index);
        this.grid = "3304991%02d00%d001".formatted(random.nextInt(3), 1 + random.nextInt(2));
        // To the hour, so that borders of days and months are met exactly now and then.
        this.now = BEGIN.plus(Duration.ofHours(random.nextInt(DAYS * 24)));
        filed();
        if (!ends(2)) {
            course();
        }
        // The order of the timeline; what one service said stays in its order.
        lines.sort(Comparator.comparing(Line::at).thenComparing(line -> ORDER.indexOf(line.source())));
    }

    private void filed() {
        var filer = "shift-" + random.nextInt(3);
        say("intake", "case-filed.v1", filer, """
                "classKind": "INCIDENT", "classCode": "06050", "channel": "%s", "reportedBy": "inspector-%d",
                "reportedAt": "%s", "filedBy": "%s", "filedAt": "%s"%s""".formatted(
                        CHANNELS.get(random.nextInt(CHANNELS.size())),
                        random.nextInt(4),
                        now.minus(Duration.ofMinutes(random.nextInt(60))),
                        filer,
                        now,
                        happens(5) ? ", \"reopens\": \"%s\"".formatted(id()) : ""));
    }

    private void course() {
        do {
            dispatched();
        } while (happens(15) && returned());
        for (int round = 0; round < 5 && !ends(8); round++) {
            whileItRuns();
            say("dispatch", "assignment-handled.v1", "handler", "\"department\": \"%s\"".formatted(department));
            if (ends(5) || judged()) {
                return;
            }
        }
    }

    private void dispatched() {
        if (happens(10)) {
            say("dispatch", "stage-overdue.v1", "system", "\"stage\": \"DISPATCH\"");
        }
        department = "department-" + random.nextInt(5);
        due = now.plus(Duration.ofHours(random.nextInt(240)));
        var limit = happens(5) ? "" : ", " + deadline(happens(20) ? "URGENT_WORK_HOUR" : "WORK_DAY");
        say(
                "dispatch",
                "case-dispatched.v1",
                "dispatcher-" + random.nextInt(2),
                "\"department\": \"%s\"%s".formatted(department, limit));
    }

    private boolean returned() {
        if (happens(30)) {
            say("dispatch", "assignment-reassigned.v1", "dispatcher-0", "\"to\": \"department-0\"");
        } else {
            say("dispatch", "assignment-returned.v1", "handler", "\"department\": \"%s\"".formatted(department));
        }
        return true;
    }

    private void whileItRuns() {
        if (happens(10)) {
            due = due.plus(Duration.ofHours(48));
            say(
                    "dispatch",
                    "deadline-extended.v1",
                    "dispatcher-0",
                    "\"deadline\": {%s}".formatted(deadline("WORK_DAY")));
        }
        if (happens(10)) {
            say(
                    "closure",
                    "supervision-issued.v1",
                    "leader",
                    "\"level\": \"%s\"".formatted(happens(50) ? "REMIND" : "SUPERVISE"));
            if (happens(50)) {
                say("dispatch", "supervision-answered.v1", "handler", "\"level\": \"SUPERVISE\"");
            }
        }
        if (happens(15)) {
            say(
                    "dispatch",
                    happens(50) ? "assignment-suspended.v1" : "assignment-postponed.v1",
                    "dispatcher-1",
                    "\"count\": 1");
            due = now.plus(Duration.ofHours(random.nextInt(72)));
            say("dispatch", "assignment-resumed.v1", "system", "\"deadline\": {%s}".formatted(deadline("WORK_DAY")));
        }
        if (happens(3)) {
            department = "department-9";
            say("dispatch", "assignment-reassigned.v1", "system", "\"to\": \"department-9\", \"toName\": \"九\"");
        }
        if (happens(5)) {
            say("closure", "deadline-passed.v1", "system", "\"multiple\": %d".formatted(random.nextInt(3)));
        }
    }

    /** Whether that was the end. */
    private boolean judged() {
        say(
                "closure",
                "verification-requested.v1",
                "system",
                "\"verifyBy\": \"%s\"".formatted(now.plus(Duration.ofHours(8))));
        var inspector = "inspector-" + random.nextInt(4);
        if (happens(35)) {
            say("closure", "verification-failed.v1", inspector, "\"verifiedBy\": \"%s\"".formatted(inspector));
            say("closure", "rework-requested.v1", inspector, "\"department\": \"%s\"".formatted(department));
            return false;
        }
        say("closure", "verification-passed.v1", inspector, "\"verifiedBy\": \"%s\"".formatted(inspector));
        say("closure", "case-closed.v1", "system", "\"department\": \"%s\"".formatted(department));
        if (happens(5)) {
            say("dispatch", "case-dispatched.v1", "dispatcher-0", "\"department\": \"department-1\"");
        }
        return true;
    }

    /** Nothing more comes; of those some are voided. */
    private boolean ends(int percent) {
        var ends = happens(percent);
        if (ends && happens(50)) {
            say("intake", "case-voided.v1", "shift-0", "\"reason\": \"重复\"");
        }
        return ends;
    }

    private String deadline(String unit) {
        return "\"dueAt\": \"%s\", \"timeLimit\": {\"unit\": \"%s\"}".formatted(due, unit);
    }

    private void say(String source, String type, String actor, String fields) {
        var body =
                "{\"caseNumber\": \"%s\", \"gridCode\": \"%s\", %s}".formatted(number, grid, fields.replace('\n', ' '));
        lines.add(new Line(source, id(), type, now, actor, body));
        now = now.plus(Duration.ofHours(random.nextInt(happens(10) ? 800 : 40)));
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
