package io.gridcase.intake.batch;

import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.batch.SampleList.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.intake.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 批量导入: every row becomes a report, once. */
@QuarkusTest
class ImportListTest {

    @Inject
    Tables tables;

    private SampleList sample;

    @BeforeEach
    void new_list() {
        sample = SampleList.in(tables);
    }

    @Test
    void every_row_becomes_a_report() {
        sample.imported(sample.list(3))
                .body("rows", equalTo(3))
                .body("known", equalTo(0))
                .body("dryRun", equalTo(false));

        sample.standing(officer())
                .body("rows", equalTo(3))
                .body("arrived", equalTo(3))
                .body("done", equalTo(0))
                .body("channel", equalTo("HOTLINE"))
                .body("importedBy", equalTo("py-intake-1"));
        assertThat(sample.of("reported_by || ' ' || channel || ' ' || batch || ' ' || outside_own_area"))
                .hasSize(3)
                .containsOnly("client:%s HOTLINE %s false".formatted(sample.system(), sample.id()));
        assertThat(tables.count("reporter where report_id in (select id from report where batch = '%s')"
                        .formatted(sample.id())))
                .isEqualTo(3);
    }

    @Test
    void an_inspections_list_is_filed_with_its_deadline() {
        sample.inspected(sample.list(2)).header("Location", containsString("/batches/" + sample.id()));

        sample.standing(officer()).body("states.FILED", equalTo(2));
        assertThat(sample.of("promised_at is not null")).containsOnly("t");
    }

    @Test
    void importing_again_makes_no_second_report() {
        sample.imported(sample.list(3));

        sample.imported(sample.list(3)).body("known", equalTo(3));
        sample.send(officer(), UUID.randomUUID(), sample.list(4))
                .then()
                .statusCode(201)
                .body("known", equalTo(3));

        assertThat(sample.all()).hasSize(4);
    }

    @Test
    void what_a_crash_left_out_comes_with_the_next_import() {
        var undecided = sample.list(5).replace("01001,1,", "01001,,");
        sample.inspected(undecided);
        var whole = sample.all();
        tables.run("""
                with lost as (select id from report where batch = '%s' and foreign_number > 'N-3'),
                     contact as (delete from reporter where report_id in (select id from lost))
                delete from report where id in (select id from lost)
                """.formatted(sample.id()));
        sample.standing(officer()).body("rows", equalTo(5)).body("arrived", equalTo(3));

        sample.inspected(undecided).body("known", equalTo(3));

        sample.standing(officer()).body("arrived", equalTo(5));
        assertThat(sample.all()).isEqualTo(whole);
    }

    @Test
    void two_who_import_at_once_make_one_report_of_each_row() {
        var statuses = Stream.of(sample.id(), UUID.randomUUID(), sample.id())
                .map(batch -> CompletableFuture.supplyAsync(
                        () -> sample.send(officer(), batch, sample.list(4)).statusCode()))
                .toList();

        assertThat(statuses).extracting(CompletableFuture::join).containsOnly(201);
        assertThat(sample.all()).hasSize(4);
    }

    @Test
    void gb18030_is_understood() {
        sample.request(officer(), sample.id())
                .body(sample.list(1).getBytes(Charset.forName("GB18030")))
                .post("/batches")
                .then()
                .statusCode(201);

        assertThat(sample.of("description")).containsExactly("井盖破损，声响大");
    }

    @Test
    void a_dry_run_imports_nothing() {
        sample.request(officer(), sample.id())
                .queryParam("dryRun", true)
                .body(sample.list(2).getBytes(StandardCharsets.UTF_8))
                .post("/batches")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("rows", equalTo(2));

        assertThat(sample.all()).isEmpty();
    }

    @Test
    void another_list_under_the_same_id_is_refused() {
        sample.imported(sample.list(1));

        assertRefused(sample.send(officer(), sample.id(), sample.list(2)), 409, "batch-id-taken");
        assertThat(sample.all()).hasSize(1);
    }

    @Test
    void answers_to_the_questions_of_a_class_come_with_its_rows() {
        var heading = SampleList.HEADING.replace("\n", ",attribute.plate,attribute.danger\n");
        sample.imported(heading
                + "N-1,事件,08011,1," + sample.place() + ",,遗撒,,浙F12345,\n"
                + "N-2,部件,04002,1," + sample.place() + ",,断枝,,,leaning| dead\n");

        assertThat(sample.of("array_to_string(attributes, ' ')"))
                .containsExactly("plate=浙F12345", "danger=leaning danger=dead");
    }
}
