package io.gridcase.system.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A report as a phone holds it before it is sent; sending it again sends the same. */
public record ReportForm(Map<String, Object> fields) {

    /** In a grid of 濮院镇's 锦苑社区. */
    private static final Map<String, Object> PUYUAN =
            Map.of("longitude", 120.63, "latitude", 30.68, "crs", "WGS84", "accuracyMetres", 8.0);

    /** 路缘石缺损 / 破损、缺失 on 桐星大道: the duty of puyuan-municipal, five working days. */
    public static ReportForm kerbstone(String... photos) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", UUID.randomUUID().toString());
        fields.put("classKind", "INCIDENT");
        fields.put("classCode", "06050");
        fields.put("conditionNo", 2);
        fields.put("place", PUYUAN);
        fields.put("address", "桐星大道718号上上城销售中心前");
        fields.put("description", "绿化带平侧石破损");
        fields.put("photos", List.of(photos));
        return new ReportForm(fields);
    }

    /** Of another class: {@code COMPONENT} or {@code INCIDENT}, five digits, condition 1. */
    public ReportForm ofClass(String kind, String code) {
        return with("classKind", kind).with("classCode", code).with("conditionNo", 1);
    }

    public ReportForm at(double longitude, double latitude, String crs) {
        return with("place", Map.of("longitude", longitude, "latitude", latitude, "crs", crs));
    }

    public ReportForm with(String field, Object value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new ReportForm(changed);
    }

    public ReportForm without(String field) {
        var changed = new LinkedHashMap<>(fields);
        changed.remove(field);
        return new ReportForm(changed);
    }

    public UUID id() {
        return UUID.fromString((String) fields.get("id"));
    }
}
