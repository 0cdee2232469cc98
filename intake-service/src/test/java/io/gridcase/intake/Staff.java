package io.gridcase.intake;

import static io.restassured.RestAssured.given;

import io.gridcase.testsupport.TestTokens;
import io.restassured.specification.RequestSpecification;

/** People of the tests, by what they may do and where. */
public final class Staff {

    public static final String PUYUAN = "330483101";
    public static final String WUZHEN = "330483100";

    private Staff() {}

    public static TestTokens inspector() {
        return inspector("py-inspector-1");
    }

    public static TestTokens inspector(String username) {
        return TestTokens.of(username).withRoles("inspector").withAreas(PUYUAN);
    }

    public static TestTokens officer() {
        return TestTokens.of("py-intake-1").withRoles("intake-officer").withAreas(PUYUAN);
    }

    /** Acts in the whole county. */
    public static TestTokens countyOfficer(String username) {
        return TestTokens.of(username).withRoles("intake-officer").withAreas("330483");
    }

    public static TestTokens shiftLeader() {
        return TestTokens.of("py-shift-1").withRoles("shift-leader").withAreas(PUYUAN);
    }

    public static TestTokens officerOfWuzhen() {
        return TestTokens.of("wz-intake-1").withRoles("intake-officer").withAreas(WUZHEN);
    }

    public static RequestSpecification as(TestTokens person) {
        return given().auth().oauth2(person.token());
    }
}
