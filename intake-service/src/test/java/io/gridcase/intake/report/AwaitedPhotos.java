package io.gridcase.intake.report;

import static io.gridcase.intake.Staff.as;
import static io.gridcase.intake.Staff.inspector;
import static org.hamcrest.Matchers.equalTo;

import io.gridcase.intake.SamplePhoto;
import io.gridcase.intake.SampleReport;
import io.gridcase.intake.Tables;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A report and two photos that have been taken and not sent. */
abstract class AwaitedPhotos {

    final UUID id = UUID.randomUUID();
    final SamplePhoto first = SamplePhoto.taken();
    final SamplePhoto second = SamplePhoto.taken();

    @Inject
    Tables tables;

    static Map<String, Object> decided(UUID id, SamplePhoto... photos) {
        return waiting(SampleReport.decided(id), photos);
    }

    static Map<String, Object> waiting(Map<String, Object> report, SamplePhoto... photos) {
        report.put("photos", Stream.of(photos).map(SamplePhoto::id).toList());
        return report;
    }

    ValidatableResponse stands(String state) {
        return as(inspector()).get("/reports/" + id).then().statusCode(200).body("state", equalTo(state));
    }

    static String state(UUID report) {
        return as(inspector()).get("/reports/" + report).path("state");
    }
}
