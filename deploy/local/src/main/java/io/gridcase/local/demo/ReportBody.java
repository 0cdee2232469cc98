package io.gridcase.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A planned report as the phone sends it. */
final class ReportBody {

    private ReportBody() {}

    static Map<String, Object> of(PlannedReport report, String photo) {
        var spot = report.spot();
        var body = new LinkedHashMap<String, Object>();
        body.put("id", report.id().toString());
        body.put("classKind", report.condition().kind().name());
        body.put("classCode", report.condition().code());
        if (!report.fate().leavesConditionOpen()) {
            body.put("conditionNo", report.condition().conditionNo());
        }
        body.put(
                "place",
                Map.of(
                        "longitude",
                        spot.longitude(),
                        "latitude",
                        spot.latitude(),
                        "crs",
                        "WGS84",
                        "accuracyMetres",
                        8.0));
        body.put("address", spot.address());
        body.put("description", report.description());
        body.put("photos", List.of(photo));
        return body;
    }
}
