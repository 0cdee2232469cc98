package io.gridcase.cityprofile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.cityprofile.CampaignEntry.CampaignClass;
import io.gridcase.code.ClassKind;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cases belong to a campaign: one of its classes, in its areas, filed on one of its days. */
class CampaignEntryTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "INCIDENT, 06050, 330483101018001, 2016-12-01, true",
        "COMPONENT, 04010, 330483101018001, 2017-12-31, true",
        "INCIDENT, 04010, 330483101018001, 2017-06-30, false",
        "INCIDENT, 06050, 330483100018001, 2017-06-30, false",
        "INCIDENT, 06050, 330483101018001, 2016-11-30, false",
        "INCIDENT, 06050, 330483101018001, 2018-01-01, false"
    })
    void a_case_belongs_to_it_by_class_area_and_day(
            ClassKind kind, String code, String gridCode, LocalDate filed, boolean belongs) {
        var campaign =
                CityProfile.read(new SmallProfile().writeTo(folder)).campaigns().get(0);
        assertThat(campaign.covers(new CampaignClass(kind, code), gridCode, filed))
                .isEqualTo(belongs);
    }

    @Test
    void without_a_last_day_it_goes_on() {
        var campaign = CityProfile.read(TongxiangProfileTest.FOLDER).campaigns().get(0);
        assertThat(campaign.covers(
                        new CampaignClass(ClassKind.INCIDENT, "09006"), "330483100018001", LocalDate.of(2099, 1, 1)))
                .isTrue();
    }
}
