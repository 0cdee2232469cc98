package io.gridcase.closure.oversight;

import static java.util.stream.Collectors.toMap;

import io.gridcase.cityprofile.Area;
import io.gridcase.cityprofile.CampaignEntry;
import io.gridcase.cityprofile.DepartmentEntry;
import io.gridcase.closure.cityprofile.City;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** What codes are called in the city, in Chinese. */
@ApplicationScoped
public class Names {

    private final Map<Dimension, Map<String, String>> byCode;

    Names(City city) {
        var profile = city.profile();
        this.byCode = Map.of(
                Dimension.AREA, profile.areas().stream().collect(toMap(Area::code, Area::nameZh)),
                Dimension.DEPARTMENT,
                        profile.departments().stream().collect(toMap(DepartmentEntry::code, DepartmentEntry::nameZh)),
                Dimension.CLASS,
                        profile.classes().stream()
                                .collect(toMap(
                                        each -> each.kind() + "/" + each.code(),
                                        each -> each.minorZh(),
                                        (older, newer) -> newer)),
                Dimension.CAMPAIGN,
                        profile.campaigns().stream().collect(toMap(CampaignEntry::code, CampaignEntry::nameZh)));
    }

    /** Empty for what the profile does not know, or not any more. */
    public Optional<String> of(Dimension dimension, String code) {
        return Optional.ofNullable(byCode.get(dimension)).map(names -> names.get(code));
    }
}
