package io.gridcase.dispatch.running;

import java.util.Optional;
import java.util.Set;

/**
 * What a case should be after each act, said a second time and as simply as possible: the reference that a random walk
 * over the API is held against. Time stands still in it.
 */
final class CaseModel {

    /** What somebody asked for, and how far it has come. */
    record Asked(String kind, boolean endorsed, String department) {}

    private static final Set<String> WITH_DEPARTMENT = Set.of("DISPATCHED", "ACCEPTED");
    private static final Set<String> PAUSED = Set.of("SUSPENDED", "POSTPONED");

    String state = "DISPATCHED";
    String department = "puyuan-municipal";
    String handlingType = "GENERAL";
    boolean finallyAssigned;
    int returns;
    int extensions;
    int suspensions;
    Optional<Asked> asked = Optional.empty();

    boolean hasDepartment() {
        return !state.startsWith("AWAITING");
    }

    boolean accept() {
        return move(state.equals("DISPATCHED"), "ACCEPTED");
    }

    boolean handle() {
        return leave(state.equals("ACCEPTED"), "HANDLED");
    }

    boolean giveBack() {
        var possible = WITH_DEPARTMENT.contains(state) && !finallyAssigned;
        if (possible) {
            returns++;
            startAfresh();
        }
        return leave(possible, returns < 2 ? "AWAITING_DISPATCH" : "AWAITING_ARBITRATION");
    }

    boolean dispatch(String to) {
        return give(state.equals("AWAITING_DISPATCH"), to);
    }

    boolean arbitrate(String to) {
        var possible = state.equals("AWAITING_ARBITRATION");
        finallyAssigned |= possible;
        return give(possible, to);
    }

    boolean reassign(String to) {
        var possible = WITH_DEPARTMENT.contains(state) && !finallyAssigned;
        if (possible) {
            startAfresh();
            asked = Optional.empty();
        }
        return give(possible, to);
    }

    boolean rework() {
        return move(state.equals("HANDLED"), "DISPATCHED");
    }

    boolean resume() {
        return move(PAUSED.contains(state), "ACCEPTED");
    }

    boolean ask(String kind) {
        var possible = state.equals("ACCEPTED") && asked.isEmpty() && isAllowed(kind);
        if (possible) {
            asked = Optional.of(new Asked(kind, kind.equals("HANDLING_TYPE"), department));
        }
        return possible;
    }

    boolean endorse() {
        var possible = asked.filter(request -> !request.endorsed()).isPresent();
        if (possible) {
            asked = asked.map(request -> new Asked(request.kind(), true, request.department()));
        }
        return possible;
    }

    boolean end() {
        var possible = asked.isPresent();
        asked = Optional.empty();
        return possible;
    }

    boolean grant() {
        var granted = asked.filter(Asked::endorsed);
        granted.map(Asked::kind).ifPresent(this::change);
        if (granted.isPresent()) {
            asked = Optional.empty();
        }
        return granted.isPresent();
    }

    private void change(String kind) {
        switch (kind) {
            case "EXTENSION" -> extensions++;
            case "HANDLING_TYPE" -> handlingType = "SPECIAL";
            case "SUSPENSION" -> {
                suspensions++;
                state = "SUSPENDED";
            }
            default -> state = "POSTPONED";
        }
    }

    private boolean isAllowed(String kind) {
        return switch (kind) {
            case "EXTENSION" -> extensions < 2;
            case "HANDLING_TYPE" -> handlingType.equals("GENERAL");
            case "SUSPENSION" -> suspensions == 0;
            default -> true;
        };
    }

    private void startAfresh() {
        extensions = 0;
        handlingType = "GENERAL";
    }

    private boolean give(boolean possible, String to) {
        department = possible ? to : department;
        return move(possible, "DISPATCHED");
    }

    private boolean leave(boolean possible, String next) {
        asked = possible ? Optional.empty() : asked;
        return move(possible, next);
    }

    private boolean move(boolean possible, String next) {
        state = possible ? next : state;
        return possible;
    }
}
