package io.gridcase.intake.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a list; a file names them in either language, in any order. */
public enum Column {
    FOREIGN_NUMBER("foreign_number", "来件编号", true),
    CLASS_KIND("class_kind", "部件或事件", true),
    CLASS_CODE("class_code", "小类代码", true),
    CONDITION_NO("condition_no", "立案条件", false),
    LONGITUDE("longitude", "经度", false),
    LATITUDE("latitude", "纬度", false),
    CRS("crs", "坐标系", false),
    ADDRESS("address", "地址", false),
    DESCRIPTION("description", "问题描述", true),
    REPORTED_AT("reported_at", "上报时间", false),
    CONTACT_NAME("contact_name", "联系人", false),
    CONTACT_PHONE("contact_phone", "联系电话", false);

    private final String title;
    private final String chinese;
    private final boolean required;

    Column(String title, String chinese, boolean required) {
        this.title = title;
        this.chinese = chinese;
        this.required = required;
    }

    public static Optional<Column> named(String text) {
        return Stream.of(values())
                .filter(column -> column.title.equalsIgnoreCase(text) || column.chinese.equals(text))
                .findFirst();
    }

    public static List<Column> required() {
        return Stream.of(values()).filter(column -> column.required).toList();
    }

    public String title() {
        return title;
    }

    public String chinese() {
        return chinese;
    }

    /** Says something about a person, so no error repeats it. */
    boolean personal() {
        return this == CONTACT_NAME || this == CONTACT_PHONE;
    }
}
