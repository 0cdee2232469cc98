package io.gridcase.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** One report from the street to its end: every step is done at its time and puts the next on the agenda. */
final class CaseCourse {

    /** 属地: takes what another department says is not its own. */
    private static final String FALLBACK = "puyuan-government";

    private static final String SECOND_FALLBACK = "puyuan-municipal";

    private final Services services;
    private final Handlers handlers;
    private final Agenda agenda;
    private final PlannedReport report;
    private final Random random;
    private int round = 1;

    CaseCourse(Services services, Handlers handlers, Agenda agenda, PlannedReport report) {
        this.services = services;
        this.handlers = handlers;
        this.agenda = agenda;
        this.report = report;
        this.random = new Random(report.id().getLeastSignificantBits());
    }

    void begin() {
        agenda.add(report.at(), this::report);
    }

    private void report() {
        var seen = services.report(report);
        var decided = report.at().plus(minutes(5, 15));
        switch (report.fate()) {
            case REJECTED -> agenda.add(decided, () -> services.reject(report, seen));
            case FILED_BY_HAND -> agenda.add(decided, () -> filed(services.file(report, seen), decided));
            default -> filed(seen, report.at());
        }
    }

    private void filed(JsonNode seen, Instant at) {
        var assignment = services.awaitAssignment(
                Services.caseNumber(seen), found -> found.has("department") || found.has("hold"));
        if (assignment.has("department")) {
            dispatched(assignment, at);
        }
    }

    private void dispatched(JsonNode assignment, Instant at) {
        var accepted = at.plus(minutes(4, 25));
        if (report.fate() == Fate.RETURNED && assignment.path("returnCount").asInt() == 0) {
            agenda.add(accepted, () -> giveBack(assignment, accepted));
        } else {
            agenda.add(accepted, () -> accept(assignment, accepted));
        }
    }

    private void giveBack(JsonNode assignment, Instant at) {
        var waiting = services.giveBack(handler(assignment), assignment);
        var again = at.plus(minutes(5, 15));
        var other = department(assignment).equals(FALLBACK) ? SECOND_FALLBACK : FALLBACK;
        agenda.add(again, () -> dispatched(services.dispatch(waiting, other), again));
    }

    private void accept(JsonNode assignment, Instant at) {
        var accepted = services.accept(handler(assignment), assignment);
        if (report.fate() != Fate.OPEN && report.fate() != Fate.OVERDUE) {
            var handled = handlingTime(accepted, at);
            agenda.add(handled, () -> handle(accepted, handled));
        }
    }

    /** In time is a little while from now, but before the deadline; late is a little while after the deadline. */
    private Instant handlingTime(JsonNode assignment, Instant at) {
        var soon = at.plus(minutes(20, 150));
        if (!assignment.has("dueAt")) {
            return soon;
        }
        var due = Instant.parse(assignment.path("dueAt").asText());
        if (report.fate() == Fate.LATE) {
            return later(due, at).plus(minutes(5, 60));
        }
        if (soon.isBefore(due) || due.isBefore(at)) {
            return soon;
        }
        return at.plus(Duration.between(at, due).dividedBy(2));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private void handle(JsonNode assignment, Instant at) {
        services.handle(handler(assignment), assignment, SamplePhoto.after(report, round));
        var verification = services.awaitVerification(Services.caseNumber(assignment), verifier(), round);
        var verified = at.plus(minutes(8, 40));
        agenda.add(verified, () -> verify(verification, verified));
    }

    private void verify(JsonNode verification, Instant at) {
        if (report.fate() == Fate.REWORKED && round == 1) {
            services.fail(verifier(), verification, SamplePhoto.onSite(report, round));
            round++;
            var again = services.awaitAssignment(
                    Services.caseNumber(verification), seen -> Services.state(seen, "DISPATCHED"));
            dispatched(again, at);
        } else {
            services.pass(verifier(), verification, SamplePhoto.onSite(report, round));
            services.awaitReport(report, "CLOSED");
        }
    }

    /** Somebody who did not report it looks whether it is solved. */
    private String verifier() {
        return DayPlanner.INSPECTORS.stream()
                .filter(inspector -> !inspector.equals(report.inspector()))
                .findFirst()
                .orElseThrow();
    }

    private String handler(JsonNode assignment) {
        return handlers.of(department(assignment));
    }

    private static String department(JsonNode assignment) {
        return assignment.path("department").asText();
    }

    private Duration minutes(int from, int to) {
        return Duration.ofSeconds(60L * from + random.nextInt(60 * (to - from)));
    }
}
