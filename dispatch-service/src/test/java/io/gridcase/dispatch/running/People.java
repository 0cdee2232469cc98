package io.gridcase.dispatch.running;

import io.gridcase.testsupport.TestTokens;

/** The staff of the tests. */
final class People {

    private static final String COUNTY = "330483";
    private static final String PUYUAN = "330483101";
    private static final String WUZHEN = "330483100";

    private People() {}

    static TestTokens municipalHandler() {
        return handler("py-municipal-1", PUYUAN, "puyuan-municipal");
    }

    static TestTokens municipalHead() {
        return TestTokens.of("py-municipal-head")
                .withRoles("department-head")
                .withAreas(PUYUAN)
                .withDepartment("puyuan-municipal");
    }

    static TestTokens greeningHead() {
        return TestTokens.of("py-greening-head")
                .withRoles("department-head")
                .withAreas(PUYUAN)
                .withDepartment("puyuan-greening");
    }

    static TestTokens municipalColleague() {
        return handler("py-municipal-2", PUYUAN, "puyuan-municipal");
    }

    static TestTokens greeningHandler() {
        return handler("py-greening-1", PUYUAN, "puyuan-greening");
    }

    static TestTokens puyuanDispatcher() {
        return TestTokens.of("py-dispatcher-1").withRoles("dispatcher").withAreas(PUYUAN);
    }

    static TestTokens wuzhenDispatcher() {
        return TestTokens.of("wz-dispatcher-1").withRoles("dispatcher").withAreas(WUZHEN);
    }

    static TestTokens countySupervisor() {
        return TestTokens.of("tx-supervisor-1").withRoles("supervisor").withAreas(COUNTY);
    }

    static TestTokens wuzhenSupervisor() {
        return TestTokens.of("wz-supervisor-1").withRoles("supervisor").withAreas(WUZHEN);
    }

    /** Somebody with this one role, and every area and a department on top. */
    static TestTokens withOnly(String role) {
        return TestTokens.of("somebody-1").withRoles(role).withAreas(COUNTY).withDepartment("puyuan-municipal");
    }

    private static TestTokens handler(String username, String area, String department) {
        return TestTokens.of(username).withRoles("handler").withAreas(area).withDepartment(department);
    }
}
