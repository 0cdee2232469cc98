package io.gridcase.closure.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridcase.closure.rebuild.importing.RebuildFromFile;
import io.gridcase.ledger.LedgerFile;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What closure knows of its cases is made anew from the ledger alone, byte for byte, and nothing is said again. */
@QuarkusTest
class RebuildTest extends Watching {

    @Inject
    RebuildFromFile rebuild;

    @Inject
    CaseTables tables;

    @TempDir
    Path folder;

    @BeforeEach
    void before_any_deadline() {
        clock.set("2017-07-04T01:00:00Z");
    }

    @Test
    void every_table_is_as_it_was() throws Exception {
        var cases = List.of(passed(), failedAndPassed(), voided(), overdue(), escalated(), onlyDispatch(), named());
        var numbers = cases.stream().map(TestCase::number).toList();
        tables.untilSent(numbers);
        var before = tables.dump(numbers);
        var file = new LedgerFile(folder.resolve("ledger.jsonl.gz"));
        tables.export(numbers, file);

        tables.clear(numbers);
        assertThat(tables.dump(numbers)).isEmpty();
        rebuild.rebuild(file.path());

        assertThat(tables.dump(numbers)).isEqualTo(before).hasSizeGreaterThan(60);
        assertThat(tables.unsent(numbers)).isZero();
        rebuild.rebuild(file.path());
        assertThat(tables.dump(numbers)).isEqualTo(before);
        overdueGoesOn(cases.get(3));
    }

    @Test
    void from_a_ledger_that_does_not_hold_nothing_is_made() throws Exception {
        var work = passed();
        var file = new LedgerFile(folder.resolve("ledger.jsonl"));
        tables.export(List.of(work.number()), file);
        Files.writeString(file.path(), Files.readString(file.path()).replace("py-municipal-1", "py-municipal-2"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rebuild.rebuild(file.path()))
                .withMessageContaining("ALTERED");
    }

    private TestCase passed() {
        return judged(TestCase.handledCase(), "pass", SitePhoto.with("\"note\": \"现场已修复\""));
    }

    private TestCase failedAndPassed() {
        var work = judged(TestCase.handledCase(), "fail", SitePhoto.with("\"reason\": \"仅修复一半\""));
        return judged(work.handled().untilStage("HANDLED"), "pass", SitePhoto.with(""));
    }

    private TestCase escalated() {
        var work = TestCase.handledCase();
        for (int failed = 1; failed < 3; failed++) {
            judged(work, "fail", SitePhoto.with("\"reason\": \"仅修复一半\""));
            work.handled().untilStage("HANDLED");
        }
        return judged(work, "fail", SitePhoto.with("\"reason\": \"仅修复一半\""));
    }

    private static TestCase voided() {
        return TestCase.handledCase().intakeSays("case-voided.v1", body -> {}).untilStage("VOIDED");
    }

    private TestCase overdue() {
        var work = TestCase.newCase().filed().dispatched().accepted().untilStage("ACCEPTED");
        lookAt("2017-07-07T02:00:01Z");
        clock.set("2017-07-04T01:00:00Z");
        return work;
    }

    private static TestCase onlyDispatch() {
        return TestCase.newCase()
                .dispatched()
                .dispatchSays("assignment-returned.v1", body -> {})
                .untilStage("AWAITING_DISPATCH");
    }

    private static TestCase named() {
        return TestCase.newCase()
                .filed()
                .dispatched()
                .dispatchSays("assignment-suspended.v1", body -> {})
                .untilStage("SUSPENDED");
    }

    private static TestCase judged(TestCase work, String judgement, String body) {
        work.seenBy(People.inspector())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/verifications/" + work.number() + "/" + judgement)
                .then()
                .statusCode(200);
        return work;
    }

    /** What was told before is not told again, and what comes next is. */
    private void overdueGoesOn(TestCase work) throws Exception {
        lookAt("2017-07-14T02:00:01Z");
        assertThat(told(work)).containsExactly("deadline-warned.v1", "deadline-passed.v1", "deadline-passed.v1");
    }
}
