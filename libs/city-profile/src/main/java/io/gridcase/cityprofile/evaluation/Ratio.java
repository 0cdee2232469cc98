package io.gridcase.cityprofile.evaluation;

import static io.gridcase.cityprofile.evaluation.Figure.*;

import java.util.List;
import java.util.stream.Stream;

/** One figure against another; without anything to divide by there is no ratio, neither 0 % nor 100 %. */
public enum Ratio {
    VALID_REPORT_RATE("有效上报率", REPORTED_RIGHTLY, REPORTED),
    MISSED_RATE("漏报率", MISSED, GROUND_FILED),
    FILED_IN_TIME_RATE("按时立案率", FILED_IN_TIME, FILED),
    FILED_RIGHTLY_RATE("准确立案率", FILED_RIGHTLY, FILED),
    PUBLIC_RATE("监督举报率", FILED_FOR_PUBLIC, FILED),
    DISPATCHED_IN_TIME_RATE("按时派遣率", DISPATCHED_IN_TIME, DISPATCHED),
    DISPATCHED_RIGHTLY_RATE("准确派遣率", DISPATCHED_RIGHTLY, DISPATCHED),
    RETURN_RATE("回退率", RETURNED, DISPATCHED),
    VERIFIED_IN_TIME_RATE("按期核查率", VERIFIED_IN_TIME, VERIFIED_UNDER_LIMIT),
    HANDLING_RATE("处置率", DUE_HANDLED, DUE),
    ON_TIME_HANDLING_RATE("按期处置率", DUE_ON_TIME, DUE),
    CLOSING_RATE("结案率", CLOSED, SHOULD_CLOSE),
    ON_TIME_CLOSING_RATE("按期结案率", CLOSED_ON_TIME, SHOULD_CLOSE),
    LATE_CLOSING_RATE("超期结案率", CLOSED_LATE, SHOULD_CLOSE),
    OVERDUE_RATE("超期未处置率", OVERDUE, SHOULD_CLOSE),
    REWORK_RATE("返工率", REWORKS, SHOULD_CLOSE),
    EXTENSION_RATE("延期率", EXTENDED, SHOULD_CLOSE),
    URGENT_CLOSING_RATE("紧急结案率", URGENT_CLOSED, URGENT_SHOULD_CLOSE),
    URGENT_ON_TIME_CLOSING_RATE("紧急按期结案率", URGENT_CLOSED_ON_TIME, URGENT_SHOULD_CLOSE);

    private final String nameZh;
    private final Figure numerator;
    private final Figure denominator;

    Ratio(String nameZh, Figure numerator, Figure denominator) {
        this.nameZh = nameZh;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public static List<Ratio> of(UnitKind units) {
        return Stream.of(values()).filter(ratio -> ratio.isOf(units)).toList();
    }

    public boolean isOf(UnitKind units) {
        return numerator.isOf(units) && denominator.isOf(units);
    }

    public String nameZh() {
        return nameZh;
    }

    public Figure numerator() {
        return numerator;
    }

    public Figure denominator() {
        return denominator;
    }
}
