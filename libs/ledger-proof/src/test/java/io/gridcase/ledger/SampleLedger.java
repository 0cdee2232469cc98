package io.gridcase.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** A ledger of a few cases over a few days, as the service would have written it, to be tampered with. */
final class SampleLedger {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant BEGIN = Instant.parse("2017-06-30T15:00:00Z");
    private static final Comparator<SealedEntry> ORDER = Comparator.comparing(
                    (SealedEntry one) -> one.entry().place().caseNumber())
            .thenComparing(one -> one.entry().place().source())
            .thenComparing(one -> one.entry().place().position());

    final List<SealedEntry> entries = new ArrayList<>();
    final List<SealedAnchor> anchors = new ArrayList<>();

    private SampleLedger() {}

    static SampleLedger of(long seed) {
        var ledger = new SampleLedger();
        var random = new Random(seed);
        for (int number = 1; number <= 1 + random.nextInt(4); number++) {
            ledger.add("33048320170630%06d".formatted(number), random);
        }
        ledger.entries.sort(ORDER);
        ledger.anchor();
        return ledger;
    }

    Verdict check() {
        return check(List.of(), 1_000);
    }

    Verdict check(List<SealedAnchor> keptElsewhere, int inMemory) {
        try (var check = new LedgerCheck(keptElsewhere, inMemory)) {
            tell(check);
            return check.verdict();
        }
    }

    void tell(LedgerReader reader) {
        reader.extent(new Extent(ZONE, null, null));
        anchors.forEach(reader::anchor);
        entries.forEach(reader::entry);
    }

    /** Those of the chain, from this entry on. */
    List<Integer> suffix(int from) {
        var place = entries.get(from).entry().place();
        var suffix = new ArrayList<Integer>();
        for (int i = from; i < entries.size() && entries.get(i).entry().place().isBeside(place); i++) {
            suffix.add(i);
        }
        return suffix;
    }

    LocalDate day(int index) {
        return LocalDate.ofInstant(entries.get(index).entry().happenedAt(), ZONE);
    }

    private void add(String caseNumber, Random random) {
        int intake = 1 + random.nextInt(2);
        int dispatch = 1 + random.nextInt(5);
        int closure = random.nextInt(4);
        chain(caseNumber, "intake", intake, "{\"caseNumber\":\"%s\"}".formatted(caseNumber), random);
        chain(caseNumber, "dispatch", dispatch, "{\"note\":\"已更换平侧石\"}", random);
        chain(caseNumber, "closure", closure, "{\"heard\":{\"intake\":1,\"dispatch\":%d}}".formatted(dispatch), random);
    }

    private void chain(String caseNumber, String source, int length, String body, Random random) {
        var previous = Hash.NONE;
        for (int position = 1; position <= length; position++) {
            var entry = new Entry(
                    new Place(caseNumber, source, position),
                    new UUID(random.nextLong(), random.nextLong()),
                    "assignment-accepted.v1",
                    BEGIN.plusSeconds(random.nextInt(200_000)),
                    "py-municipal-1",
                    random.nextBoolean() ? "来自“%s”".formatted(source) : null,
                    body);
            previous = entry.hashAfter(previous);
            entries.add(new SealedEntry(entry, previous, length, true));
        }
    }

    private void anchor() {
        var days = new TreeMap<LocalDate, List<Hash>>();
        for (int i = 0; i < entries.size(); i++) {
            days.computeIfAbsent(day(i), any -> new ArrayList<>())
                    .add(entries.get(i).hash());
        }
        var previous = Hash.NONE;
        for (var day : days.entrySet()) {
            day.getValue().sort(null);
            var root = DayRoot.of(day.getValue());
            var sealed = new Anchor(
                            anchors.size() + 1,
                            day.getKey(),
                            ZONE,
                            1,
                            root.entries(),
                            root.root(),
                            BEGIN.plusSeconds(400_000))
                    .after(previous);
            anchors.add(sealed);
            previous = sealed.hash();
        }
    }
}
