package io.gridcase.closure.rebuild.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.closure.ledger.Heard;
import io.gridcase.closure.ledger.LedgerEntry;
import io.gridcase.closure.ledger.Source;
import io.gridcase.closure.ledger.TimelineEntry;
import io.gridcase.closure.rebuild.History;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import io.gridcase.ledger.Entry;
import io.gridcase.ledger.Extent;
import io.gridcase.ledger.LedgerReader;
import io.gridcase.ledger.SealedAnchor;
import io.gridcase.ledger.SealedEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Hands on one case after another; never more than one is in memory. */
final class CaseReader implements LedgerReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whoever wants them. */
    interface Cases {
        void accept(CaseNumber caseNumber, GridCode gridCode, History history);
    }

    private final Consumer<SealedAnchor> anchors;
    private final Cases cases;
    private final List<Entry> entries = new ArrayList<>();

    CaseReader(Consumer<SealedAnchor> anchors, Cases cases) {
        this.anchors = anchors;
        this.cases = cases;
    }

    @Override
    public void extent(Extent extent) {
        if (extent.from() != null || extent.to() != null) {
            throw new IllegalArgumentException("this is a part of a ledger: nothing can be rebuilt from it");
        }
    }

    @Override
    public void anchor(SealedAnchor anchor) {
        anchors.accept(anchor);
    }

    @Override
    public void entry(SealedEntry sealed) {
        var caseNumber = sealed.entry().place().caseNumber();
        if (!entries.isEmpty() && !entries.get(0).place().caseNumber().equals(caseNumber)) {
            end();
        }
        entries.add(sealed.entry());
    }

    /** The last case. */
    void end() {
        if (entries.isEmpty()) {
            return;
        }
        var history = new History(
                of(Source.INTAKE).map(CaseReader::told).toList(),
                of(Source.DISPATCH).map(CaseReader::told).toList(),
                of(Source.CLOSURE).map(CaseReader::own).toList());
        var first = entries.get(0);
        var gridCode = new GridCode(body(first).path("gridCode").asText());
        cases.accept(new CaseNumber(first.place().caseNumber()), gridCode, history);
        entries.clear();
    }

    private Stream<Entry> of(Source source) {
        return entries.stream().filter(entry -> entry.place().source().equals(source.key()));
    }

    private static History.Own own(Entry entry) {
        var heard = body(entry).path("heard");
        return new History.Own(
                told(entry),
                new Heard(heard.path("intake").asLong(), heard.path("dispatch").asLong()));
    }

    private static LedgerEntry told(Entry entry) {
        return new LedgerEntry(
                entry.eventId(),
                new CaseNumber(entry.place().caseNumber()),
                new TimelineEntry(
                        entry.type(),
                        Source.of(entry.place().source()),
                        entry.happenedAt(),
                        entry.actor(),
                        Optional.ofNullable(entry.words())),
                entry.body());
    }

    private static JsonNode body(Entry entry) {
        try {
            return JSON.readTree(entry.body());
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(entry.place() + " is not JSON", notJson);
        }
    }
}
