package io.gridcase.closure.component;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.closure.component.GeneratedCase.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case played again until just before an instant, as {@code docs/evaluation.md} tells it and knowing nothing of how the
 * service keeps it.
 */
final class ReplayedCase {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OF_DISPATCH = Set.of("WAITING", "RUNNING", "PAUSED");

    /** Something that was done. */
    static final class Deed {
        final String what;
        final Instant at;
        final String who;
        final String department;
        boolean good = true;
        boolean standing = true;
        int nth = 1;

        Deed(String what, Line line, String department) {
            this.what = what;
            this.at = line.at();
            this.who = line.actor();
            this.department = department;
        }
    }

    final List<Deed> deeds = new ArrayList<>();
    final JsonNode filing;
    String standing = "WAITING";
    String department = "";

    @Nullable
    Instant due;

    @Nullable
    Instant answered;

    boolean urgent;
    private boolean dispatchLate;
    private @Nullable Instant verifyBy;

    ReplayedCase(List<Line> lines, Instant end) {
        filing = body(lines.get(0));
        lines.stream().filter(line -> line.at().isBefore(end)).forEach(this::play);
    }

    private void play(Line line) {
        if (standing.equals("CLOSED") || standing.equals("VOIDED")) {
            return;
        }
        var said = body(line);
        var withDispatch = OF_DISPATCH.contains(standing);
        switch (line.type()) {
            case "case-filed.v1" -> deed("FILED", line, "");
            case "case-voided.v1" -> {
                deed("VOIDED", line, department);
                undo("FILED");
                standing = "VOIDED";
            }
            case "supervision-issued.v1" -> {
                if (!said.path("level").asText().equals("REMIND")) {
                    deed("SUPERVISED", line, department);
                }
            }
            case "supervision-answered.v1" -> undo("SUPERVISED");
            case "deadline-passed.v1" -> {
                if (said.path("multiple").asInt() > 0) {
                    deed("OVERRUN", line, department);
                }
            }
            case "stage-overdue.v1" -> dispatchLate = true;
            case "assignment-reassigned.v1" -> reassigned(said);
            case "verification-requested.v1" ->
                verifyBy = Instant.parse(said.path("verifyBy").asText());
            case "verification-passed.v1", "verification-failed.v1" ->
                deed("VERIFIED", line, department).good =
                        verifyBy != null && !line.at().isAfter(verifyBy);
            case "rework-requested.v1" -> {
                deed("REWORK", line, said.path("department").asText());
                standing = "RUNNING";
                answered = null;
            }
            case "case-closed.v1" -> {
                deed("CLOSED", line, said.path("department").asText());
                standing = "CLOSED";
            }
            default -> {
                if (withDispatch) {
                    fromDispatch(line, said);
                }
            }
        }
    }

    private void fromDispatch(Line line, JsonNode said) {
        switch (line.type()) {
            case "case-dispatched.v1" -> dispatched(line, said);
            case "assignment-returned.v1" -> {
                deed("RETURNED", line, said.path("department").asText());
                undo("DISPATCHED");
                standing = "WAITING";
                department = "";
                due = null;
                urgent = false;
            }
            case "deadline-extended.v1" -> {
                deed("EXTENDED", line, department);
                due(said.path("deadline"));
            }
            case "assignment-suspended.v1", "assignment-postponed.v1" -> {
                deed(line.type().contains("suspended") ? "SUSPENDED" : "POSTPONED", line, department);
                standing = "PAUSED";
            }
            case "assignment-resumed.v1" -> {
                due(said.path("deadline"));
                standing = "RUNNING";
            }
            case "assignment-handled.v1" -> {
                standing = "ANSWERED";
                answered = line.at();
            }
            default -> throw new IllegalArgumentException(line.type());
        }
    }

    private void dispatched(Line line, JsonNode said) {
        department = said.path("department").asText();
        deed("DISPATCHED", line, department).good = !dispatchLate;
        dispatchLate = false;
        standing = "RUNNING";
        due(said);
    }

    private void reassigned(JsonNode said) {
        if (!said.has("toName")) {
            undo("DISPATCHED");
        } else if (!department.isEmpty()) {
            department = said.path("to").asText();
        }
    }

    private void due(JsonNode deadline) {
        due = deadline.has("dueAt") ? Instant.parse(deadline.path("dueAt").asText()) : null;
        urgent = deadline.path("timeLimit").path("unit").asText().startsWith("URGENT");
    }

    private Deed deed(String what, Line line, String concerned) {
        var deed = new Deed(what, line, concerned);
        deed.nth += (int)
                deeds.stream().filter(earlier -> earlier.what.equals(what)).count();
        deeds.add(deed);
        return deed;
    }

    private void undo(String what) {
        for (int i = deeds.size() - 1; i >= 0; i--) {
            if (deeds.get(i).what.equals(what)) {
                deeds.get(i).standing = false;
                return;
            }
        }
    }

    private static JsonNode body(Line line) {
        try {
            return JSON.readTree(line.body());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
