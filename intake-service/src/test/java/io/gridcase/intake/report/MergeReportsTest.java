package io.gridcase.intake.report;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.report.Merging.NOT_HERE;
import static io.gridcase.intake.report.Merging.SECOND_CONDITION;
import static io.gridcase.intake.report.Merging.act;
import static io.gridcase.intake.report.Merging.merge;
import static io.gridcase.intake.report.Merging.seen;
import static io.gridcase.intake.report.Merging.tag;
import static io.gridcase.intake.report.Merging.waiting;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.gridcase.intake.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 合并: a report goes the way of another. */
@QuarkusTest
class MergeReportsTest {

    @Inject
    Tables tables;

    @Test
    void a_merged_report_goes_the_way_of_the_other_one() {
        var report = waiting();
        var root = waiting();

        merge(report, root)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("MERGED"))
                .body("mergedInto", equalTo(root))
                .body("merge.mergedBy", equalTo("py-intake-1"))
                .body("merge.rootState", equalTo("RECEIVED"));
        act(officer(), "file", root, tag(root), SECOND_CONDITION).then().statusCode(200);

        seen(inspector(), report)
                .body("state", equalTo("MERGED"))
                .body("merge.rootState", equalTo("FILED"))
                .body("caseNumber", matchesPattern("330483\\d{14}"));
    }

    @Test
    void its_reporter_hears_the_outcome_also_in_the_list() {
        var person = inspector("merge-" + UUID.randomUUID());
        var report = waiting(person);
        var root = waiting();
        merge(report, root).then().statusCode(200);
        act(officer(), "file", root, tag(root), SECOND_CONDITION).then().statusCode(200);
        tables.run("update report set state = 'CLOSED', closed_at = now(), solved_by = 'py-road' where id = '%s'"
                .formatted(root));

        as(person)
                .get("/reports")
                .then()
                .body("items.id", contains(report))
                .body("items[0].mergedInto", equalTo(root))
                .body("items[0].caseNumber", matchesPattern("330483\\d{14}"))
                .body("items[0].outcome.department", equalTo("py-road"));
    }

    @Test
    void its_reporter_hears_that_the_other_one_is_no_case() {
        var report = waiting();
        var root = waiting();
        merge(report, root);
        act(officer(), "reject", root, tag(root), NOT_HERE).then().statusCode(200);

        seen(inspector(), report).body("rejection.reason", equalTo("现场未发现问题"));
    }

    @Test
    void the_root_names_its_members_to_the_centre_and_counts_them_for_others() {
        var root = waiting();
        var members = Stream.generate(Merging::waiting).limit(2).toList();
        members.forEach(member -> merge(member, root).then().statusCode(200));

        seen(officer(), root)
                .body("members.count", equalTo(2))
                .body("members.ids", containsInAnyOrder(members.toArray()));
        seen(inspector(), root).body("members.count", equalTo(2)).body("members.ids", empty());
    }

    @Test
    void into_a_member_means_into_its_root() {
        var root = waiting();
        var member = waiting();
        var late = waiting();
        merge(member, root).then().statusCode(200);

        merge(late, member).then().statusCode(200).body("mergedInto", equalTo(root));
    }

    @Test
    void a_root_takes_its_members_along() {
        var root = waiting();
        var members = Stream.generate(Merging::waiting).limit(2).toList();
        members.forEach(member -> merge(member, root).then().statusCode(200));
        var newRoot = waiting();

        merge(root, newRoot).then().statusCode(200);

        members.forEach(member ->
                seen(officer(), member).body("mergedInto", equalTo(newRoot)).header("ETag", equalTo("\"2\"")));
        seen(officer(), newRoot).body("members.count", equalTo(3));
        seen(officer(), root).body("members.count", equalTo(0));
    }
}
