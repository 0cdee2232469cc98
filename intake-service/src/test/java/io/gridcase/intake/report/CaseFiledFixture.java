package io.gridcase.intake.report;

import io.gridcase.place.Crs;
import io.gridcase.place.GivenPosition;
import io.gridcase.place.grid.FoundGrid;
import java.util.List;

/** Events for the tests of the leaves. */
public final class CaseFiledFixture {

    private CaseFiledFixture() {}

    public static CaseFiled filed() {
        var said = SampleCase.said(2);
        var evidence = said.evidence().saying("绿化带平侧石破损", List.of("material=stone"));
        var answered = new NewReport(
                SampleCase.ID, SampleCase.KERB, 2, said.where(), evidence, said.source(), said.phone(), null, null);
        return SampleCase.received(answered, SampleCase.place())
                .file(SampleCase.kerb().classification(2), SampleCase.filing());
    }

    public static CaseFiled filedWithoutAccuracy() {
        var given = new GivenPosition(120.63, 30.68, Crs.CGCS2000, null);
        var place = ReportedPlace.in(new FoundGrid(SampleCase.grid(), null), given, SampleCase.ADDRESS);
        return SampleCase.received(SampleCase.said(2), place)
                .file(SampleCase.kerb().classification(2), SampleCase.filing());
    }
}
