package io.gridcase.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The hashes are those that another program computes from docs/ledger.md alone. */
class CanonicalFormTest {

    private static final Hash FIRST = Hash.parse("8b54d8b5e685d7e3d74ce5b237135da9ce24678318098a5d4a52cbac9355f0ab");

    @Test
    void an_entry_has_the_hash_that_the_document_says() {
        var entry = new Entry(
                new Place("33048320170630000001", "dispatch", 1),
                UUID.fromString("0198c2f0-0000-7000-8000-000000000001"),
                "assignment-accepted.v1",
                Instant.parse("2017-06-30T02:00:00.123456789Z"),
                "py-municipal-1",
                null,
                "{\"caseNumber\":\"33048320170630000001\",\"note\":\"已签收\"}");

        assertThat(entry.hashAfter(Hash.NONE)).isEqualTo(FIRST);
    }

    @Test
    void a_day_has_the_root_and_the_anchor_the_hash_that_the_document_says() {
        var root = DayRoot.of(List.of(FIRST));
        assertThat(root.root()).hasToString("03c56fa616768e90a30c2618ae27fe38bed675527ad62f31b2e13d8c88a0213b");

        var anchor = new Anchor(
                1,
                LocalDate.of(2017, 6, 30),
                ZoneId.of("Asia/Shanghai"),
                1,
                root.entries(),
                root.root(),
                Instant.parse("2017-06-30T18:00:00Z"));
        assertThat(anchor.hashAfter(Hash.NONE))
                .hasToString("8c0d6ecc56632cb42ca0c040e6238a126a9fc5558bdeeb1ffbe3315014335a80");
    }
}
