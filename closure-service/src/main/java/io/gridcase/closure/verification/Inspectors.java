package io.gridcase.closure.verification;

import static java.util.stream.Collectors.toMap;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.cityprofile.StaffMember;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Handling;
import io.gridcase.closure.cityprofile.City;
import io.gridcase.code.GridCode;
import io.gridcase.place.grid.GridCell;
import io.gridcase.place.grid.GridIndex;
import io.gridcase.roster.Candidate;
import io.gridcase.roster.Duty;
import io.gridcase.roster.DutyKind;
import io.gridcase.roster.DutyRoster;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may look at a case: whoever has duty there and had no part in handling it. */
@ApplicationScoped
class Inspectors {

    private final DutyRoster roster;
    private final GridIndex grids;
    private final Map<String, StaffMember> staff;

    Inspectors(City city) {
        var profile = city.profile();
        this.roster = DutyRoster.of(duties(profile), city.zone());
        this.grids = GridIndex.of(profile.grids().stream().map(Inspectors::cell).toList());
        this.staff = profile.staff().stream().collect(toMap(StaffMember::username, member -> member));
    }

    /** Whoever reported the case may look at it as well. */
    List<Candidate> candidates(CaseFile caseFile, Instant at) {
        var touching =
                grids.touching(caseFile.gridCode()).stream().map(GridCell::code).toList();
        return roster.candidates(caseFile.gridCode(), touching, roster.day(at)).stream()
                .filter(candidate -> caseFile.handling()
                        .filter(handling -> hadPart(candidate.person(), handling))
                        .isEmpty())
                .toList();
    }

    /** Whether the person has any duty that day, and may judge the case. */
    boolean maySend(String person, CaseFile caseFile, Instant at) {
        return roster.onDuty(person, roster.day(at))
                && caseFile.handling()
                        .filter(handling -> hadPart(person, handling))
                        .isEmpty();
    }

    private boolean hadPart(String person, Handling handling) {
        return person.equals(handling.handledBy())
                || Optional.ofNullable(staff.get(person))
                        .flatMap(StaffMember::department)
                        .filter(handling.departmentCode()::equals)
                        .isPresent();
    }

    private static List<Duty> duties(CityProfile profile) {
        return profile.duties().stream()
                .map(duty -> new Duty(
                        duty.person(),
                        DutyKind.valueOf(duty.duty().name()),
                        duty.areaPrefix(),
                        duty.validFrom(),
                        duty.validTo().orElse(null)))
                .toList();
    }

    private static GridCell cell(io.gridcase.cityprofile.GridCell cell) {
        return new GridCell(
                new GridCode(cell.code()), cell.west(), cell.south(), cell.east(), cell.north(), cell.synthetic());
    }
}
