package io.gridcase.closure.component;

import static io.restassured.RestAssured.given;

import io.gridcase.testsupport.TestTokens;
import io.restassured.specification.RequestSpecification;

/** The demo staff of Puyuan, Wuzhen and the county centre, at their phones and desks. */
final class People {

    static final String COUNTY = "330483";
    static final String PUYUAN = "330483101";
    static final String WUZHEN = "330483100";

    private People() {}

    static RequestSpecification inspector() {
        return inspector("py-inspector-1", PUYUAN);
    }

    static RequestSpecification inspector(String username, String area) {
        return as(TestTokens.of(username).withRoles("inspector").withAreas(area));
    }

    /** 一员多责: sweeps the streets for the sanitation department, and inspects. */
    static RequestSpecification inspectorWhoHandles(String username, String department) {
        return as(TestTokens.of(username)
                .withRoles("inspector", "handler")
                .withAreas(PUYUAN)
                .withDepartment(department));
    }

    static RequestSpecification handler(String department) {
        return as(TestTokens.of("some-handler")
                .withRoles("handler")
                .withAreas(PUYUAN)
                .withDepartment(department));
    }

    static RequestSpecification supervisor(String area) {
        return as(TestTokens.of("some-supervisor").withRoles("supervisor").withAreas(area));
    }

    static RequestSpecification as(TestTokens person) {
        return given().auth().oauth2(person.token());
    }
}
