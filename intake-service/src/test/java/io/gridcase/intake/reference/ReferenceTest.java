package io.gridcase.intake.reference;

import static io.gridcase.intake.Staff.as;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.gridcase.intake.EditedProfile;
import io.gridcase.intake.ProfileCopy;
import io.gridcase.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferenceTest extends EditedProfile {

    private static final TestTokens ANYBODY = TestTokens.of("py-municipal-1").withRoles("handler");

    @Test
    void it_shows_what_a_form_needs() {
        as(ANYBODY)
                .get("/reference")
                .then()
                .statusCode(200)
                .body("channels", hasSize(10))
                .body("channels.find { it.channel == 'HOTLINE' }.needsConfirmation", is(true))
                .body("channels.find { it.channel == 'INSPECTOR' }.filesByItself", is(true))
                .body("rejectReasons.find { it.code == 'not-ours' }.needsNote", is(true))
                .body("rejectReasons.find { it.code == 'not-real' }.nameZh", equalTo("现场核实不属实"))
                .body("stageLimits.find { it.stage == 'DECISION' }.minutes", is(15));
    }

    @Test
    void a_copy_is_right_until_another_profile_is_imported() {
        String tag = as(ANYBODY).get("/reference").header("ETag");

        as(ANYBODY)
                .header("If-None-Match", tag)
                .get("/reference")
                .then()
                .statusCode(304)
                .body(emptyString());
        importProfile.from(new ProfileCopy(folder)
                .edit("stage-limits.csv", "DECISION,15", "DECISION,20")
                .folder());

        as(ANYBODY)
                .header("If-None-Match", tag)
                .get("/reference")
                .then()
                .statusCode(200)
                .body("stageLimits.find { it.stage == 'DECISION' }.minutes", is(20));
    }
}
