package io.gridcase.closure.casefile;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.ClassKind;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.List;

/** Facts of the founding record: kerb stones broken in Puyuan, due on Friday 2017-07-07 at 10:00 local time. */
public final class Facts {

    public static final CaseNumber NUMBER = new CaseNumber("33048320170630000001");
    public static final GridCode GRID = new GridCode("330483101018001");
    public static final Instant DISPATCHED_AT = Instant.parse("2017-06-30T02:00:00Z");
    public static final Instant DUE_AT = Instant.parse("2017-07-07T02:00:00Z");

    private static final Classification KERB = new Classification(ClassKind.INCIDENT, "06050");

    private Facts() {}

    public static CaseFile newCase() {
        return new CaseFile(NUMBER, GRID);
    }

    public static CaseFile handledAt(Instant at) {
        var caseFile = newCase();
        file(caseFile);
        dispatch(caseFile);
        handle(caseFile, at);
        return caseFile;
    }

    public static Effect file(CaseFile caseFile) {
        var place = new Filing.Place(120.63, 30.68, 8.0, "桐星大道718号");
        return caseFile.filed(
                new Filing(
                        "路缘石缺损",
                        2,
                        "破损、缺失",
                        place,
                        "绿化带平侧石破损",
                        List.of("ab"),
                        "py-inspector-1",
                        DISPATCHED_AT,
                        "system",
                        DISPATCHED_AT,
                        new Filing.Origin("INSPECTOR", null, null, null)),
                KERB);
    }

    public static Effect dispatch(CaseFile caseFile) {
        return dispatch(caseFile, "puyuan-municipal");
    }

    public static Effect dispatch(CaseFile caseFile, String department) {
        var deadline = new Dispatch.Deadline(
                "INCIDENT/06050/2", 5, "WORK_DAY", "CITY_SAMPLE", DUE_AT.minusSeconds(86_400), DUE_AT, "2026-1");
        return caseFile.dispatched(
                new Dispatch(department, "市政", "R-0101", "by rule", "system", DISPATCHED_AT, deadline), KERB);
    }

    public static Effect handle(CaseFile caseFile, Instant at) {
        return caseFile.handled(new Handling("puyuan-municipal", "py-municipal-1", at, "done", List.of("cd")));
    }
}
