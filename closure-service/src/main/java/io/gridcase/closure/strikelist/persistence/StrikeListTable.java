package io.gridcase.closure.strikelist.persistence;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Closing;
import io.gridcase.closure.casefile.Filing;
import io.gridcase.closure.casefile.Voiding;
import io.gridcase.closure.ledger.LedgerEntry;
import io.gridcase.closure.strikelist.ListKind;
import io.gridcase.closure.strikelist.ListTotals;
import io.gridcase.closure.strikelist.ProgressDay;
import io.gridcase.closure.strikelist.StrikeEntry;
import io.gridcase.closure.strikelist.StrikeList;
import io.gridcase.closure.strikelist.StrikeLists;
import io.gridcase.closure.subtree.Asked;
import io.gridcase.closure.subtree.Subtree;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The lists in PostgreSQL: written in the transaction of the case, read past Hibernate. */
@ApplicationScoped
class StrikeListTable implements StrikeLists {

    private final Pool database;

    StrikeListTable(Pool database) {
        this.database = database;
    }

    @Override
    public Uni<Void> join(StrikeList list, CaseFile caseFile, LedgerEntry entry) {
        var filing = caseFile.filing();
        var reopens = filing.map(Filing::origin).map(Filing.Origin::reopens);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ListStatements.JOIN)
                        .setParameter("list", list.id())
                        .setParameter("kind", list.kind().name())
                        .setParameter("key", list.key())
                        .setParameter(
                                "year", list.year().isPresent() ? list.year().getAsInt() : 0)
                        .setParameter("caseNumber", caseFile.caseNumber().value())
                        .setParameter("gridCode", caseFile.gridCode().value())
                        .setParameter("filing", entry.body())
                        .setParameter("reopens", reopens.map(Object::toString).orElse(""))
                        .setParameter("filedAt", filing.map(Filing::filedAt).orElseThrow())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> settle(CaseFile caseFile) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ListStatements.SETTLE)
                        .setParameter("caseNumber", caseFile.caseNumber().value())
                        .setParameter("struckOffAt", text(caseFile.closing().map(Closing::closedAt)))
                        .setParameter("voidedAt", text(caseFile.voiding().map(Voiding::voidedAt)))
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<StrikeList>> list(Optional<ListKind> kind, Subtree within, Optional<String> after, int atMost) {
        var asked = Asked.of(within);
        return rows(ListStatements.list(asked, kind, after, atMost), asked, StrikeListTable::list);
    }

    @Override
    public Uni<Optional<StrikeList>> find(String id, Subtree within) {
        var asked = Asked.of(within);
        return rows(ListStatements.find(asked, id), asked, StrikeListTable::list)
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<ListTotals> totals(String id, Subtree within, Instant now) {
        var asked = Asked.of(within);
        return rows(
                        ListStatements.totals(asked, id, now),
                        asked,
                        row -> new ListTotals(
                                row.getLong("total"),
                                row.getLong("struck_off"),
                                row.getLong("voided"),
                                row.getLong("overdue")))
                .map(counted -> counted.get(0));
    }

    @Override
    public Uni<List<ProgressDay>> progress(String id, Subtree within, ZoneId zone, int atMost) {
        var asked = Asked.of(within);
        return rows(
                ListStatements.progress(asked, id, zone, atMost),
                asked,
                row -> new ProgressDay(
                        row.getLocalDate("day"),
                        row.getLong("listed"),
                        row.getLong("struck_off"),
                        row.getLong("voided"),
                        row.getLong("remaining")));
    }

    @Override
    public Uni<List<StrikeEntry>> entries(String id, Subtree within, EntryPage page) {
        var asked = Asked.of(within);
        return rows(EntryStatement.of(asked, id, page), asked, EntryStatement::entry);
    }

    private <T> Uni<List<T>> rows(String statement, Asked asked, Function<Row, T> reader) {
        return database.preparedQuery(statement)
                .execute(Tuple.from(asked.values()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(reader)
                        .toList());
    }

    private static StrikeList list(Row row) {
        var year = Optional.ofNullable(row.getInteger("year"));
        return new StrikeList(
                ListKind.valueOf(row.getString("kind")),
                row.getString("key"),
                year.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static String text(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse("");
    }
}
