package io.gridcase.closure.promise.rest;

import io.gridcase.closure.promise.Promise;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** What a spreadsheet shows of a promise; times as the city's clocks show them. */
record PromiseColumns(ZoneId zone) {

    static final List<String> TITLES = List.of(
            "案卷编号 Case number",
            "状态 Stage",
            "类别 Class name",
            "事发位置 Address",
            "部门代码 Department",
            "承诺完成时间 Promised",
            "实际处置时间 Actual",
            "兑现情况 Outcome",
            "逾期(分) Missed by minutes");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    List<List<Object>> rows(List<Promise> promises) {
        return promises.stream().map(this::cells).toList();
    }

    private List<Object> cells(Promise promise) {
        return List.of(
                promise.caseNumber().value(),
                promise.stage().name(),
                promise.className(),
                promise.address(),
                promise.department().map(code -> code.value()).orElse(""),
                time(Optional.of(promise.promised())),
                time(promise.actual()),
                promise.outcome().name(),
                promise.missedBy().<Object>map(Duration::toMinutes).orElse(""));
    }

    private String time(Optional<Instant> at) {
        return at.map(instant -> TIME.format(instant.atZone(zone))).orElse("");
    }
}
