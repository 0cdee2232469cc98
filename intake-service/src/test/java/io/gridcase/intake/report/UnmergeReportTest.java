package io.gridcase.intake.report;

import static io.gridcase.intake.Staff.officer;
import static io.gridcase.intake.report.Merging.SECOND_CONDITION;
import static io.gridcase.intake.report.Merging.act;
import static io.gridcase.intake.report.Merging.assertRefused;
import static io.gridcase.intake.report.Merging.merge;
import static io.gridcase.intake.report.Merging.seen;
import static io.gridcase.intake.report.Merging.tag;
import static io.gridcase.intake.report.Merging.unmerge;
import static io.gridcase.intake.report.Merging.waiting;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.gridcase.intake.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A merge is undone, as long as the problem is not solved. */
@QuarkusTest
class UnmergeReportTest {

    @Inject
    Tables tables;

    @Test
    void a_merge_can_be_undone() {
        var report = waiting();
        var root = waiting();
        merge(report, root).then().statusCode(200);
        act(officer(), "file", root, tag(root), SECOND_CONDITION).then().statusCode(200);

        unmerge(report)
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("mergedInto", nullValue())
                .body("caseNumber", nullValue());
        assertRefused(unmerge(report), 409, "illegal-transition");
        seen(officer(), root).body("members.count", equalTo(0));
    }

    @Test
    void what_was_solved_together_stays_together() {
        var report = waiting();
        var root = waiting();
        merge(report, root).then().statusCode(200);
        act(officer(), "file", root, tag(root), SECOND_CONDITION).then().statusCode(200);
        tables.run("update report set state = 'CLOSED', closed_at = now(), solved_by = 'py-road' where id = '%s'"
                .formatted(root));

        assertRefused(unmerge(report), 409, "root-not-open").body("rootState", equalTo("CLOSED"));
    }
}
