package io.gridcase.intake.batch;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.countyOfficer;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static io.gridcase.intake.batch.SampleList.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.gridcase.intake.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What became of a list, and empty ones to fill in. */
@QuarkusTest
class ShowListsTest {

    @Inject
    Tables tables;

    private SampleList sample;

    @BeforeEach
    void new_list() {
        sample = SampleList.in(tables);
    }

    @Test
    void a_list_is_there_for_its_importer_and_for_those_of_its_areas() {
        sample.send(countyOfficer("tx-intake-1"), sample.id(), sample.list(2))
                .then()
                .statusCode(201);

        sample.standing(officer()).body("rows", equalTo(2));
        as(officerOfWuzhen()).get("/batches/" + sample.id()).then().statusCode(404);
        as(officerOfWuzhen())
                .get("/batches/" + sample.id() + "/rows.csv")
                .then()
                .statusCode(404);
        as(officerOfWuzhen())
                .get("/batches")
                .then()
                .body("items.id", not(hasItem(sample.id().toString())));
        as(officer())
                .get("/batches")
                .then()
                .body("items.id", hasItem(sample.id().toString()));
        as(inspector()).get("/batches/" + sample.id()).then().statusCode(403);
    }

    @Test
    void lists_come_in_pages() {
        sample.imported(sample.list(1));
        var other = UUID.randomUUID();
        sample.send(officer(), other, sample.list(1)).then().statusCode(201);

        String next = as(officer())
                .get("/batches?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(other.toString()))
                .extract()
                .path("next");
        as(officer())
                .queryParam("cursor", next)
                .get("/batches?limit=1")
                .then()
                .body("items[0].id", equalTo(sample.id().toString()));
        assertRefused(as(officer()).get("/batches?cursor=x"), 422, "malformed-cursor");
    }

    @Test
    void the_export_shows_what_became_of_each_row_and_holds_no_formula() {
        sample.imported(SampleList.HEADING + "\"=cmd|' /C calc'!A0\",部件,01001,," + sample.place() + ",,\"a,b\",\n");
        tables.run(("update report set state = 'REJECTED', rejection_reason = '+1, \"2\"', rejected_by = 'x',"
                        + " rejected_at = now() where batch = '%s'")
                .formatted(sample.id()));

        var csv = as(officer())
                .get("/batches/" + sample.id() + "/rows.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString();

        assertThat(csv).contains("2,'=cmd|' /C calc'!A0,", ",REJECTED,是,,,\"'+1, \"\"2\"\"\"\r\n");
        sample.standing(officer()).body("done", equalTo(1)).body("open", equalTo(0));
    }

    @Test
    void empty_lists_can_be_had() {
        as(officer()).get("/batches/template.csv").then().statusCode(200).body(containsString("来件编号,部件或事件,小类代码"));
        var xlsx = as(officer())
                .get("/batches/template.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(xlsx).startsWith('P', 'K');
        assertRefused(sample.request(officer(), sample.id()).body(xlsx).post("/batches"), 422, "unreadable-list");
    }

    @Test
    void an_empty_list_about_a_class_has_its_questions() {
        as(officer())
                .get("/batches/template.csv?classKind=INCIDENT&classCode=08011")
                .then()
                .statusCode(200)
                .body(endsWith("联系电话,attribute.plate,attribute.company\r\n"));
        as(officer())
                .get("/batches/template.csv?classKind=EVENT&classCode=08011")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("classKind")));
        as(officer())
                .get("/batches/template.xlsx?classKind=INCIDENT&classCode=08011")
                .then()
                .statusCode(200);
    }
}
