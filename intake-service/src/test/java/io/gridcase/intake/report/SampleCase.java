package io.gridcase.intake.report;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.Channel;
import io.gridcase.code.ClassKind;
import io.gridcase.code.GridCode;
import io.gridcase.intake.catalogue.CaseClass;
import io.gridcase.intake.catalogue.ClassId;
import io.gridcase.intake.catalogue.ClassName;
import io.gridcase.intake.catalogue.FilingCondition;
import io.gridcase.intake.catalogue.Validity;
import io.gridcase.place.Crs;
import io.gridcase.place.GivenPosition;
import io.gridcase.place.grid.FoundGrid;
import io.gridcase.place.grid.GridCell;
import io.gridcase.web.AreaScope;
import io.gridcase.web.Caller;
import io.gridcase.web.Roles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The founding record: a broken kerb in Puyuan, reported on 2017-06-30 before ten. */
final class SampleCase {

    static final UUID ID = UUID.fromString("0197bd2e-6c00-7000-8000-000000000001");
    static final Instant REPORTED_AT = Instant.parse("2017-06-30T01:59:30Z");
    static final Instant FILED_AT = Instant.parse("2017-06-30T01:59:58Z");
    static final CaseNumber NUMBER = new CaseNumber("33048320170630000001");
    static final ClassId KERB = new ClassId(ClassKind.INCIDENT, "06050");
    static final String PHOTO = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    static final GivenPosition GIVEN = new GivenPosition(120.63, 30.68, Crs.WGS84, 8.0);
    static final String ADDRESS = "桐星大道718号上上城销售中心前";

    private SampleCase() {}

    static CaseClass kerb() {
        return new CaseClass(
                KERB,
                "GB/T 47678.5-2026",
                new ClassName("市容环境类", "Street scene and environment"),
                new ClassName("路缘石缺损", "Missing or damaged kerbstone"),
                new Validity(Instant.parse("2015-12-31T16:00:00Z"), null),
                List.of(
                        new FilingCondition(1, "倾斜", 7, "WORK_DAY", "修复", "CITY_SAMPLE"),
                        new FilingCondition(2, "破损、缺失", 5, "WORK_DAY", "修复", "CITY_SAMPLE")));
    }

    static GridCell grid() {
        return new GridCell(new GridCode("330483101018001"), 120.6295, 30.6795, 120.6305, 30.6805, true);
    }

    static NewReport said(@Nullable Integer conditionNo) {
        return new NewReport(
                ID,
                KERB,
                conditionNo,
                new Whereabouts(GIVEN, ADDRESS),
                new Evidence("绿化带平侧石破损", List.of(PHOTO)),
                Source.of(Channel.INSPECTOR),
                new PhoneTimes(REPORTED_AT, null),
                null,
                null);
    }

    static Report received(@Nullable Integer conditionNo) {
        return received(said(conditionNo), place());
    }

    /** Everything that a report can say, said. */
    static Report receivedInFull(UUID id) {
        var said = new NewReport(
                id,
                KERB,
                2,
                new Whereabouts(GIVEN, ADDRESS),
                new Evidence("平侧石破损", List.of(PHOTO), List.of("length=3", "kind=a,b"), List.of()),
                new Source(Channel.MEDIA, "paper", id.toString(), FILED_AT, "2017-6"),
                new PhoneTimes(REPORTED_AT, REPORTED_AT),
                null,
                null);
        var place = new ReportedPlace(
                GIVEN, 120.63, 30.68, ADDRESS, "330483101018001", "330483101018001", 12.5, "py-intake-1");
        return new Report(
                said,
                new Sender("py-inspector-1", new AreaScope(List.of("330483101"))),
                new Receipt(
                        kerb().classification(2),
                        place,
                        true,
                        Arrival.of(said.phone(), FILED_AT, Duration.ofMinutes(15)),
                        List.of(PHOTO)));
    }

    /** The same kerb, reported on a day of its own, so that no other test's is near. */
    static Report receivedFrom(Channel channel, UUID id) {
        var said = said(null);
        return received(
                new NewReport(
                        id,
                        said.given(),
                        null,
                        said.where(),
                        said.evidence(),
                        Source.of(channel),
                        new PhoneTimes(REPORTED_AT.minus(Duration.ofDays(5)), null),
                        null,
                        null),
                place());
    }

    static Report received(NewReport said, ReportedPlace place) {
        return new Report(
                said,
                new Sender("py-inspector-1", new AreaScope(List.of("330483101"))),
                new Receipt(
                        kerb().classification(said.conditionNo()),
                        place,
                        false,
                        Arrival.of(said.phone(), FILED_AT, Duration.ofMinutes(15)),
                        List.of()));
    }

    static ReportedPlace place() {
        return ReportedPlace.in(new FoundGrid(grid(), null), GIVEN, ADDRESS);
    }

    static Filing filing() {
        return new Filing(NUMBER, Way.SYSTEM, FILED_AT);
    }

    static CaseFiled filed() {
        return received(2).file(kerb().classification(2), filing());
    }

    static Caller inspector(String username, String... areas) {
        return new Caller(username, Set.of(Roles.INSPECTOR), new AreaScope(List.of(areas)), Optional.empty());
    }

    static Caller officer(String... areas) {
        return new Caller("py-intake-1", Set.of(Roles.INTAKE_OFFICER), new AreaScope(List.of(areas)), Optional.empty());
    }
}
