package io.gridcase.closure.casefile;

import static io.gridcase.closure.casefile.Facts.DUE_AT;

import io.gridcase.code.DepartmentCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/** What the three services said of one case that they might have had, and how it stood in the end. */
final class CaseHistory {

    private static final List<Consumer<CaseFile>> DISPATCH = List.of(
            caseFile -> caseFile.held("no rule"),
            Facts::dispatch,
            Facts::dispatch,
            caseFile -> Facts.dispatch(caseFile, "puyuan-greening"),
            CaseFile::accepted,
            caseFile -> caseFile.returned("not ours", 7),
            caseFile -> caseFile.paused(CaseStage.SUSPENDED, new Pause(DUE_AT.minusSeconds(60), DUE_AT)),
            caseFile -> caseFile.paused(CaseStage.POSTPONED, new Pause(DUE_AT.minusSeconds(9), DUE_AT)),
            caseFile -> caseFile.resumed(null),
            caseFile -> caseFile.due(null),
            caseFile -> caseFile.transferred(new DepartmentCode("puyuan-enforcement"), "濮院镇综合行政执法办"),
            CaseFile::ownPartReported,
            CaseFile::arbitrationRequested,
            caseFile -> Facts.handle(caseFile, DUE_AT),
            caseFile -> Facts.handle(caseFile, DUE_AT.plusSeconds(1)));

    private static final List<Consumer<CaseFile>> CLOSURE = List.of(
            caseFile -> caseFile.close(DUE_AT.plusSeconds(2)),
            caseFile -> caseFile.rework("仅修复一半", "py-inspector-3", DUE_AT.plusSeconds(2)));

    /** What was heard between two decisions. */
    private record Span(List<Consumer<CaseFile>> intake, List<Consumer<CaseFile>> dispatch) {

        Span() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private final CaseFile live = Facts.newCase();
    private final Queue<Consumer<CaseFile>> intake = new ArrayDeque<>(
            List.of(Facts::file, caseFile -> caseFile.voided(new Voiding("py-shift-1", DUE_AT, "误立案"))));
    private final List<Span> spans = new ArrayList<>(List.of(new Span()));
    private final List<Consumer<CaseFile>> decisions = new ArrayList<>();

    /** @param life each number is a step of one of the services */
    static CaseHistory lived(List<Integer> life) {
        var history = new CaseHistory();
        life.forEach(history::step);
        return history;
    }

    CaseFile live() {
        return live;
    }

    /** The same in another order, in which closure has heard before each decision what it had heard. */
    CaseFile heard(List<Boolean> intakeFirst) {
        var again = Facts.newCase();
        var turns = intakeFirst.iterator();
        for (int span = 0; span < spans.size(); span++) {
            merge(spans.get(span), turns).forEach(said -> said.accept(again));
            if (span < decisions.size()) {
                decisions.get(span).accept(again);
            }
        }
        return again;
    }

    private void step(int choice) {
        var last = spans.get(spans.size() - 1);
        if (live.stage() == CaseStage.HANDLED && choice % 3 == 0) {
            decide(CLOSURE.get(choice % CLOSURE.size()));
        } else if (choice % 7 == 0 && !intake.isEmpty()) {
            say(intake.remove(), last.intake);
        } else {
            say(DISPATCH.get(choice % DISPATCH.size()), last.dispatch);
        }
    }

    private void say(Consumer<CaseFile> event, List<Consumer<CaseFile>> to) {
        event.accept(live);
        to.add(event);
    }

    private void decide(Consumer<CaseFile> decision) {
        say(decision, decisions);
        spans.add(new Span());
    }

    private static List<Consumer<CaseFile>> merge(Span span, Iterator<Boolean> turns) {
        var intake = new ArrayDeque<>(span.intake);
        var dispatch = new ArrayDeque<>(span.dispatch);
        var merged = new ArrayList<Consumer<CaseFile>>();
        while (!intake.isEmpty() || !dispatch.isEmpty()) {
            boolean fromIntake = dispatch.isEmpty() || (!intake.isEmpty() && turns.hasNext() && turns.next());
            merged.add(fromIntake ? intake.remove() : dispatch.remove());
        }
        return merged;
    }
}
