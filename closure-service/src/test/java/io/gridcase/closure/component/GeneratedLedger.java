package io.gridcase.closure.component;

import io.gridcase.closure.component.GeneratedCase.Line;
import io.gridcase.ledger.Entry;
import io.gridcase.ledger.Hash;
import io.gridcase.ledger.Place;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import org.postgresql.PGConnection;

/** Copies generated cases into the ledger, chained as they should be. */
final class GeneratedLedger {

    private final StringBuilder cases = new StringBuilder();
    private final StringBuilder entries = new StringBuilder();
    private final StringBuilder heads = new StringBuilder();

    static void copy(List<GeneratedCase> generated, Connection connection) throws SQLException, IOException {
        var rows = new GeneratedLedger();
        generated.forEach(rows::add);
        rows.copyTo(connection);
    }

    private void add(GeneratedCase one) {
        row(cases, one.number, one.grid);
        var chains = new HashMap<String, Hash>();
        var positions = new HashMap<String, Long>();
        for (var line : one.lines) {
            var entry = entry(one, line, positions.merge(line.source(), 1L, Long::sum));
            var hash = chains.merge(
                    line.source(), entry.hashAfter(chains.getOrDefault(line.source(), Hash.NONE)), (a, b) -> b);
            row(
                    entries,
                    one.number,
                    line.source(),
                    entry.place().position(),
                    line.id(),
                    line.type(),
                    line.at(),
                    line.actor(),
                    line.body(),
                    "\\\\x" + hash);
        }
        var first = one.lines.get(0).at();
        var last = one.lines.get(one.lines.size() - 1).at();
        chains.forEach(
                (source, hash) -> row(heads, one.number, source, positions.get(source), "\\\\x" + hash, first, last));
    }

    private static Entry entry(GeneratedCase one, Line line, long position) {
        var place = new Place(one.number, line.source(), position);
        return new Entry(place, line.id(), line.type(), line.at(), line.actor(), null, line.body());
    }

    private void copyTo(Connection connection) throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        copy.copyIn("copy case_file (case_number, grid_code) from stdin", new StringReader(cases.toString()));
        copy.copyIn(
                "copy ledger_entry (case_number, source, position, event_id, type, happened_at, actor, body, hash) from stdin",
                new StringReader(entries.toString()));
        copy.copyIn(
                "copy ledger_head (case_number, source, position, hash, first_at, last_at) from stdin",
                new StringReader(heads.toString()));
    }

    private static void row(StringBuilder rows, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(cells[i]);
        }
        rows.append('\n');
    }
}
