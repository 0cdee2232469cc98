package io.gridcase.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerFileTest {

    private final SampleLedger ledger = SampleLedger.of(7);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ledger.jsonl", "ledger.jsonl.gz"})
    void a_file_tells_what_was_written_into_it(String name) {
        var file = written(name);
        var check = new LedgerCheck(file.anchors());

        file.tell(check);

        assertThat(check.verdict().holds()).isTrue();
        assertThat(check.verdict().entries()).isEqualTo(ledger.entries.size());
        assertThat(file.anchors()).isEqualTo(ledger.anchors);
    }

    @Test
    void a_file_that_was_cut_off_or_went_on_is_not_an_export() throws IOException {
        var file = written("ledger.jsonl");
        var lines = Files.readAllLines(file.path());

        Files.write(file.path(), lines.subList(0, lines.size() - 1));
        assertUnreadable(file, "cut off");
        Files.writeString(file.path(), String.join("\n", lines) + "\n" + lines.get(1));
        assertUnreadable(file, "more behind its end");
        lines.remove(lines.size() - 2);
        Files.write(file.path(), lines);
        assertUnreadable(file, "cut off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "not json",
                "{\"entry\": {\"caseNumber\": 1}}",
                "{\"anchor\": {\"hash\": \"00\"}}",
                "{\"extent\": {\"form\": \"another/1\", \"zone\": \"Asia/Shanghai\"}}",
                "{\"end\": {\"entries\": null}}"
            })
    void what_is_no_export_is_refused_with_its_line(String content) throws IOException {
        var file = new LedgerFile(folder.resolve("other.jsonl"));
        Files.writeString(file.path(), content + "\n");

        assertUnreadable(file, "other.jsonl");
    }

    @Test
    void anchors_kept_from_the_topic_are_a_line_each() throws IOException {
        var kept = folder.resolve("anchors.jsonl");
        for (var anchor : ledger.anchors) {
            Files.writeString(
                    kept,
                    LedgerFile.JSON.writeValueAsString(AnchorLine.of(anchor)) + "\n",
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND);
        }

        assertThat(new LedgerFile(kept).anchors()).isEqualTo(ledger.anchors);
    }

    private LedgerFile written(String name) {
        var file = new LedgerFile(folder.resolve(name));
        try (var writer = new LedgerWriter(file)) {
            ledger.tell(writer);
            assertThat(writer.end()).isEqualTo(ledger.entries.size());
        }
        return file;
    }

    private static void assertUnreadable(LedgerFile file, String why) {
        assertThatExceptionOfType(UnreadableLedger.class)
                .isThrownBy(() -> file.tell(new LedgerCheck(java.util.List.of())))
                .withMessageContaining(why);
    }
}
