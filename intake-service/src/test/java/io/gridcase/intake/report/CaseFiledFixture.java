package io.gridcase.intake.report;

import io.gridcase.intake.place.Crs;
import io.gridcase.intake.place.GivenPosition;

/** Events for the tests of the leaves. */
public final class CaseFiledFixture {

    private CaseFiledFixture() {}

    public static CaseFiled filed() {
        return SampleCase.filed();
    }

    public static CaseFiled filedWithoutAccuracy() {
        var filed = SampleCase.filed();
        var given = new GivenPosition(120.63, 30.68, Crs.CGCS2000, null);
        return new CaseFiled(
                filed.reportId(),
                filed.channel(),
                filed.classification(),
                ReportedPlace.of(given, filed.place().address(), filed.place().grid()),
                filed.evidence(),
                filed.reportedBy(),
                filed.reportedAt(),
                filed.filing());
    }
}
