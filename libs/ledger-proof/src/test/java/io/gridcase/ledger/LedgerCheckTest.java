package io.gridcase.ledger;

import static io.gridcase.ledger.Finding.Kind.ALTERED;
import static io.gridcase.ledger.Finding.Kind.INSERTED;
import static io.gridcase.ledger.Finding.Kind.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever somebody does to a ledger is found, and where. */
class LedgerCheckTest {

    @Property(tries = 200)
    void a_ledger_as_it_was_written_holds(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int inMemory) {
        var ledger = SampleLedger.of(seed);

        var verdict = ledger.check(ledger.anchors, inMemory);

        assertThat(verdict.found()).isEmpty();
        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.entries()).isEqualTo(ledger.entries.size());
    }

    @Property(tries = 300)
    void an_entry_that_says_something_else_is_named(
            @ForAll long seed, @ForAll @IntRange(max = 99) int any, @ForAll Tampering tampering) {
        var ledger = SampleLedger.of(seed);
        int index = any % ledger.entries.size();

        tampering.alter(ledger, index);

        assertFirst(ledger, ALTERED, ledger.entries.get(index).entry().place());
    }

    @Property(tries = 300)
    void a_chain_rewritten_from_an_entry_on_is_not_what_its_days_were_anchored_with(
            @ForAll long seed, @ForAll @IntRange(max = 99) int any, @ForAll Tampering tampering) {
        var ledger = SampleLedger.of(seed);
        int index = any % ledger.entries.size();
        var days = ledger.suffix(index).stream()
                .map(ledger::day)
                .sorted()
                .map(Object::toString)
                .toList();

        tampering.rewrite(ledger, index);

        assertThat(ledger.check().found())
                .isNotEmpty()
                .extracting(Finding::where)
                .containsAnyElementsOf(days);
    }

    @Property(tries = 300)
    void an_entry_that_is_missing_is_named(@ForAll long seed, @ForAll @IntRange(max = 99) int any) {
        var ledger = SampleLedger.of(seed);
        var removed = ledger.entries.remove(any % ledger.entries.size());

        var found = ledger.check().found();

        var place = removed.entry().place();
        if (removed.of() == 1) {
            assertThat(found).extracting(Finding::kind).contains(REMOVED);
        } else {
            assertThat(found.get(0))
                    .extracting(Finding::kind, Finding::where)
                    .containsExactly(REMOVED, place.toString());
        }
    }

    @Property(tries = 200)
    void the_end_of_a_chain_cannot_be_cut_off(@ForAll long seed, @ForAll @IntRange(max = 99) int any) {
        var ledger = SampleLedger.of(seed);
        var suffix = ledger.suffix(any % ledger.entries.size());
        var day = ledger.day(suffix.get(0)).toString();
        var cut = ledger.entries.get(suffix.get(0)).entry().place();
        suffix.forEach(i -> ledger.entries.remove((int) suffix.get(0)));
        shorten(ledger, cut);

        assertThat(ledger.check().found())
                .filteredOn(finding -> finding.kind() == REMOVED)
                .extracting(Finding::where)
                .contains(day);
    }

    @Property(tries = 200)
    void entries_cannot_change_places(@ForAll long seed, @ForAll @IntRange(max = 99) int any) {
        var ledger = SampleLedger.of(seed);
        int index = any % ledger.entries.size();
        if (ledger.suffix(index).size() < 2) {
            return;
        }
        var one = ledger.entries.get(index);
        var other = ledger.entries.get(index + 1);
        ledger.entries.set(index, moved(other, one));
        ledger.entries.set(index + 1, moved(one, other));

        assertFirst(ledger, ALTERED, one.entry().place());
    }

    @Property(tries = 200)
    void an_entry_that_was_not_there_is_told_by_the_anchor(@ForAll long seed, @ForAll @IntRange(max = 99) int any) {
        var ledger = SampleLedger.of(seed);
        var suffix = ledger.suffix(any % ledger.entries.size());
        int end = suffix.get(suffix.size() - 1);
        var last = ledger.entries.get(end);
        var place = new Place(
                last.entry().place().caseNumber(), last.entry().place().source(), last.of() + 1);
        var more = at(last.entry(), place, new UUID(3, 4));
        ledger.entries.add(end + 1, new SealedEntry(more, more.hashAfter(last.hash()), last.of() + 1, true));

        assertFirst(ledger, INSERTED, ledger.day(end));
    }

    @Property(tries = 100)
    void anchors_are_held_against_those_kept_elsewhere(@ForAll long seed) {
        var ledger = SampleLedger.of(seed);
        var kept = List.copyOf(ledger.anchors);
        var last = ledger.anchors.remove(kept.size() - 1);
        assertThat(ledger.check(kept, 100).found()).extracting(Finding::where).contains(last.toString());

        var forged = new Anchor(
                last.anchor().number(),
                last.anchor().day(),
                last.anchor().zone(),
                1,
                last.anchor().entries(),
                Hash.NONE,
                last.anchor().madeAt());
        ledger.anchors.add(forged.after(last.previous()));
        assertThat(ledger.check(kept, 100).found().get(0))
                .extracting(Finding::kind, Finding::where)
                .containsExactly(ALTERED, last.toString());
    }

    private static void assertFirst(SampleLedger ledger, Finding.Kind kind, Object where) {
        assertThat(ledger.check().found().get(0))
                .extracting(Finding::kind, Finding::where)
                .containsExactly(kind, where.toString());
    }

    private static SealedEntry moved(SealedEntry what, SealedEntry to) {
        return new SealedEntry(
                at(what.entry(), to.entry().place(), what.entry().eventId()), to.hash(), to.of(), to.anchored());
    }

    private static Entry at(Entry entry, Place place, UUID event) {
        return new Entry(place, event, entry.type(), entry.happenedAt(), entry.actor(), entry.words(), entry.body());
    }

    /** Whoever removed the end of a chain has also written down that it is shorter. */
    private static void shorten(SampleLedger ledger, Place cut) {
        ledger.entries.replaceAll(one -> one.entry().place().isBeside(cut)
                ? new SealedEntry(one.entry(), one.hash(), cut.position() - 1, true)
                : one);
    }
}
