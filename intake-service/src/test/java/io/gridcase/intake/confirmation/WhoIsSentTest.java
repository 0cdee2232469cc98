package io.gridcase.intake.confirmation;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.Staff.officerOfWuzhen;
import static io.gridcase.intake.confirmation.Errand.SENT;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.code.Channel;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Confirmations belong to whoever is sent, and the centre watches them. */
@QuarkusTest
class WhoIsSentTest extends Confirming {

    @AfterEach
    void everybody_is_back() {
        tables.run("delete from absence");
    }

    @Test
    void another_inspector_does_not_find_it() throws Throwable {
        errand.arrives(Channel.VIDEO, null);
        var id = errand.taskId();

        errand.answer(inspector("py-inspector-1"), id, "\"0\"", errand.result("REAL"))
                .then()
                .statusCode(404);
        as(inspector("py-inspector-1")).get("/confirmations/" + id).then().statusCode(404);
        as(officerOfWuzhen()).get("/confirmations/" + id).then().statusCode(404);
        as(SENT).get("/confirmations/" + id).then().statusCode(200).header("ETag", equalTo("\"0\""));
        errand.answer(SENT, UUID.randomUUID().toString(), "\"0\"", errand.result("REAL"))
                .then()
                .statusCode(404);
    }

    @Test
    void a_shift_leader_sends_somebody_else_who_is_on_duty() throws Throwable {
        errand.arrives(Channel.VIDEO, null);
        var id = errand.taskId();

        errand.reassign(id, "\"0\"", "nobody").then().statusCode(422).body("type", endsWith("not-on-duty"));
        tables.run("insert into absence values ('py-inspector-2', '2000-01-01', '2999-01-01', 'x')");
        errand.reassign(id, "\"0\"", "py-inspector-2").then().statusCode(422);
        errand.reassign(id, null, "py-inspector-1").then().statusCode(428);
        errand.reassign(id, "\"0\"", "py-inspector-1")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("person", equalTo("py-inspector-1"))
                .body("choice", equalTo("ASSIGNED"))
                .body("assignedBy", equalTo("py-shift-1"))
                .body("report.id", equalTo(errand.report().toString()));

        errand.answer(SENT, id, "\"0\"", errand.result("REAL")).then().statusCode(404);
        errand.answer(inspector("py-inspector-1"), id, "\"0\"", errand.result("REAL"))
                .then()
                .statusCode(412);
        errand.answer(inspector("py-inspector-1"), id, "\"1\"", errand.result("REAL"))
                .then()
                .statusCode(200);
        errand.reassign(id, "\"2\"", "py-inspector-3").then().statusCode(409);
    }

    @Test
    void with_nobody_on_duty_it_waits_for_a_shift_leader() throws Throwable {
        for (var person : List.of("py-inspector-1", "py-inspector-2", "py-inspector-3", "py-inspector-4")) {
            tables.run("insert into absence values ('%s', '2000-01-01', '2999-01-01', 'x')".formatted(person));
        }
        errand.arrives(Channel.VIDEO, null);

        errand.task().body("items[0].person", nullValue()).body("items[0].choice", equalTo("NOBODY"));

        tables.run("delete from absence");
        errand.reassign(errand.taskId(), "\"0\"", "py-inspector-3").then().statusCode(200);
    }

    @Test
    void what_is_late_is_in_the_overdue_list_of_its_areas_and_of_nobody_else() throws Throwable {
        errand.arrives(Channel.VIDEO, null);
        var id = errand.taskId();
        Errand.list(officer(), "overdue=true&limit=200").body("items.id", not(hasItem(id)));

        tables.run("update confirmation set due_at = now() - interval '1 minute' where id = '%s'".formatted(id));

        Errand.list(officer(), "overdue=true&limit=200")
                .body("items.id", hasItem(id))
                .body("items[0].overdue", is(true));
        Errand.list(SENT, "overdue=true&limit=200").body("items.id", hasItem(id));
        Errand.list(officerOfWuzhen(), "overdue=true").body("items.id", not(hasItem(id)));
        Errand.list(inspector("py-inspector-1"), "overdue=true").body("items.id", not(hasItem(id)));
        errand.answer(SENT, errand.result("REAL")).statusCode(200);
        Errand.list(officer(), "overdue=true&limit=200").body("items.id", not(hasItem(id)));
        Errand.list(officer(), "state=DONE&report=" + errand.report()).body("items.id", hasItem(id));
    }

    @Test
    void pages_show_each_once() throws Throwable {
        errand.arrives(Channel.VIDEO, null);
        errand.submitAs(UUID.randomUUID(), Channel.VIDEO, null, errand.elsewhere());
        var first = Errand.list(SENT, "limit=1").extract();

        Errand.list(SENT, "limit=1&cursor=" + first.path("next"))
                .body("items.id", not(hasItem(first.<String>path("items[0].id"))));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, 400",
        "limit=201, 400",
        "limit=x, 400",
        "state=LATE, 400",
        "report=x, 400",
        "overdue=perhaps, 400",
        "cursor=x, 422"
    })
    void a_list_that_is_none(String query, int status) {
        as(officer()).get("/confirmations?" + query).then().statusCode(status);
    }
}
