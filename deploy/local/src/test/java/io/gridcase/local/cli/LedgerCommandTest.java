package io.gridcase.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.ledger.Entry;
import io.gridcase.ledger.Extent;
import io.gridcase.ledger.Hash;
import io.gridcase.ledger.LedgerFile;
import io.gridcase.ledger.LedgerWriter;
import io.gridcase.ledger.Place;
import io.gridcase.ledger.SealedEntry;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandTest {

    private final StringWriter said = new StringWriter();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void an_export() {
        file = folder.resolve("ledger.jsonl");
        var entry = new Entry(
                new Place("33048320170630000001", "intake", 1),
                new UUID(1, 2),
                "case-filed.v1",
                Instant.parse("2017-06-30T02:00:00Z"),
                "system",
                null,
                "{}");
        try (var writer = new LedgerWriter(new LedgerFile(file))) {
            writer.extent(new Extent(ZoneId.of("Asia/Shanghai"), null, null));
            writer.entry(new SealedEntry(entry, entry.hashAfter(Hash.NONE), 1, false));
            assertThat(writer.end()).isOne();
        }
    }

    @Test
    void what_holds_is_said_to_hold() {
        assertThat(verify()).isZero();
        assertThat(said.toString()).contains("1 entries in 1 chains").contains("nothing was altered");
    }

    @Test
    void what_was_altered_is_named() throws Exception {
        Files.writeString(file, Files.readString(file).replace("\"system\"", "\"somebody\""));

        assertThat(verify()).isOne();
        assertThat(said.toString()).contains("ALTERED").contains("33048320170630000001/intake/1");
    }

    @Test
    void what_is_no_export_is_refused() throws Exception {
        Files.writeString(file, "something else");

        assertThat(verify()).isEqualTo(2);
        assertThat(said.toString()).contains("ledger.jsonl, line 1");
    }

    @Test
    void a_file_that_is_not_there_is_refused() throws Exception {
        Files.delete(file);

        assertThat(verify()).isEqualTo(2);
    }

    private int verify() {
        return Gridcase.commandLine()
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute("ledger", "verify", file.toString());
    }
}
