package io.gridcase.dispatch.desk.rest;

import io.gridcase.dispatch.assignment.Assignment;
import io.gridcase.dispatch.assignment.AssignmentProgress;
import io.gridcase.dispatch.assignment.Dispatch;
import io.gridcase.dispatch.assignment.Pause;
import io.gridcase.dispatch.timelimit.GrantedDeadline;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a spreadsheet shows of an assignment: texts, numbers, and times as the city's clocks show them. */
record ExportColumn(String title, Function<AssignmentProgress, Optional<?>> value) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final List<ExportColumn> ALL = List.of(
            of("案卷编号 Case number", Assignment::caseNumber),
            of("状态 State", Assignment::state),
            new ExportColumn("灯 Light", row -> Optional.of(row.light())),
            new ExportColumn("剩余时间(分) Minutes left", AssignmentProgress::remainingMinutes),
            maybe("终止时间 Due", row -> row.deadline().map(GrantedDeadline::dueAt)),
            maybe("派发时间 Dispatched", row -> row.dispatch().map(Dispatch::dispatchedAt)),
            maybe("部门代码 Department", row -> row.dispatch().map(Dispatch::department)),
            maybe("专业部门 Department name", row -> row.dispatch().map(Dispatch::departmentName)),
            of("类型 Kind", row -> row.filed().classKind()),
            of("类别代码 Class", row -> row.filed().classCode()),
            of("类别 Class name", row -> row.filed().className()),
            of("立案条件 Condition", row -> row.filed().condition()),
            of("事发位置 Address", row -> row.filed().place().address()),
            of("经度 Longitude", row -> row.filed().place().longitude()),
            of("纬度 Latitude", row -> row.filed().place().latitude()),
            of("单元网格 Grid", row -> row.filed().gridCode()),
            of("情况描述 Description", row -> row.filed().description()),
            of("处理类型 Handling type", Assignment::handlingType),
            maybe("挂账至 Paused until", row -> row.pause().map(Pause::pausedUntil)),
            of("返工数 Reworks", row -> row.rework().map(any -> any.reworkCount()).orElse(0)),
            of("回退数 Returns", Assignment::returnCount));

    static List<String> titles() {
        return ALL.stream().map(ExportColumn::title).toList();
    }

    static List<Object> cells(AssignmentProgress row, ZoneId zone) {
        return ALL.stream()
                .<Object>flatMap(column -> Stream.of(column.value
                        .apply(row)
                        .<Object>map(any -> cell(any, zone))
                        .orElse("")))
                .toList();
    }

    private static Object cell(Object value, ZoneId zone) {
        if (value instanceof Instant at) {
            return TIME.format(at.atZone(zone));
        }
        return value instanceof Number ? value : value.toString();
    }

    private static ExportColumn of(String title, Function<Assignment, Object> value) {
        return maybe(title, row -> Optional.of(value.apply(row)));
    }

    private static ExportColumn maybe(String title, Function<Assignment, Optional<?>> value) {
        return new ExportColumn(title, row -> value.apply(row.assignment()));
    }
}
