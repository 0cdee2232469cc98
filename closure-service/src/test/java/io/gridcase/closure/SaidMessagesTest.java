package io.gridcase.closure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.cityprofile.SupervisionGround;
import io.gridcase.closure.casefile.CaseClosed;
import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.closure.casefile.DeadlinePassed;
import io.gridcase.closure.casefile.DeadlineWarned;
import io.gridcase.closure.casefile.Facts;
import io.gridcase.closure.casefile.ReworkRequested;
import io.gridcase.closure.sampling.SampleChecked;
import io.gridcase.closure.sampling.SampleState;
import io.gridcase.closure.supervision.SummonsRecorded;
import io.gridcase.closure.supervision.SupervisionDismissed;
import io.gridcase.closure.supervision.SupervisionIssued;
import io.gridcase.closure.supervision.SupervisionOverdue;
import io.gridcase.closure.supervision.SupervisionProposed;
import io.gridcase.closure.verification.SiteNotReached;
import io.gridcase.closure.verification.VerificationAssigned;
import io.gridcase.closure.verification.VerificationFailed;
import io.gridcase.closure.verification.VerificationPassed;
import io.gridcase.closure.verification.VerificationRequested;
import io.gridcase.code.DepartmentCode;
import io.gridcase.code.SupervisionLevel;
import io.gridcase.roster.Choice;
import io.gridcase.testsupport.Contracts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What closure says is what its contracts promise; the running service's mapper is asked the same on the real topic. */
class SaidMessagesTest {

    private static final Instant VERIFIED_AT = Instant.parse("2017-07-04T01:00:00Z");
    private static final Instant HANDLED_AT = Instant.parse("2017-07-03T07:30:00Z");
    private static final Instant VERIFY_BY = Instant.parse("2017-07-03T09:30:01Z");
    private static final List<String> PHOTOS =
            List.of("60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752");
    private static final DepartmentCode MUNICIPAL = new DepartmentCode("puyuan-municipal");

    private static final UUID PROPOSAL = UUID.fromString("0b9c6f1e-6c5e-4a57-9c0b-5b1f0a2d7e31");
    private static final UUID SUPERVISION = UUID.fromString("5f0c3a52-0d8e-4b53-8f57-3f7a2f6d9c10");
    private static final Instant ANSWER_BY = Instant.parse("2017-07-06T02:00:00Z");

    private final ObjectMapper json = new ObjectMapper()
            .findAndRegisterModules()
            .setSerializationInclusion(Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @ParameterizedTest
    @MethodSource
    void every_event_is_written_as_its_example(CaseEvent event) throws Exception {
        var body = json.readTree(json.writeValueAsString(event));

        // What had been heard by then is known where the event is published, not where it is decided.
        ObjectNode example = Contracts.example(event.type()).deepCopy();
        assertThat(body).isEqualTo(example.without(List.of("heard")));
        Contracts.assertValid(event.type(), body);
    }

    static Stream<CaseEvent> every_event_is_written_as_its_example() {
        return Stream.of(
                new VerificationRequested(
                        Facts.NUMBER,
                        Facts.GRID,
                        1,
                        Instant.parse("2017-07-03T07:30:01Z"),
                        "py-inspector-3",
                        Choice.OWN_GRID,
                        VERIFY_BY),
                new VerificationAssigned(
                        Facts.NUMBER,
                        Facts.GRID,
                        1,
                        "py-inspector-2",
                        "tx-shift-1",
                        Instant.parse("2017-07-03T08:00:00Z"),
                        VERIFY_BY),
                new SiteNotReached(Facts.NUMBER, Facts.GRID, "py-inspector-3", VERIFIED_AT, "工地围挡，无法进入", PHOTOS, 12.3),
                new VerificationPassed(
                        Facts.NUMBER, Facts.GRID, "py-inspector-3", VERIFIED_AT, "现场已修复", List.of(), 12.3),
                new VerificationFailed(
                        Facts.NUMBER, Facts.GRID, "py-inspector-3", VERIFIED_AT, "仅修复一半", PHOTOS, 12.3, false),
                sample(SampleState.PASSED, null),
                sample(SampleState.FAILED, "平侧石再次破损"),
                new ReworkRequested(Facts.NUMBER, Facts.GRID, MUNICIPAL, "仅修复一半", 1, "py-inspector-3", VERIFIED_AT),
                new CaseClosed(Facts.NUMBER, Facts.GRID, MUNICIPAL, "system", VERIFIED_AT, HANDLED_AT, true, 0),
                new DeadlineWarned(
                        Facts.NUMBER,
                        Facts.GRID,
                        MUNICIPAL,
                        Instant.parse("2017-07-06T02:00:00Z"),
                        Facts.DUE_AT,
                        Instant.parse("2017-07-06T02:00:00.150Z")),
                new DeadlinePassed(
                        Facts.NUMBER,
                        Facts.GRID,
                        MUNICIPAL,
                        Facts.DUE_AT,
                        1,
                        Instant.parse("2017-07-14T02:00:00Z"),
                        Instant.parse("2017-07-14T02:00:00.150Z"),
                        Instant.parse("2017-07-21T02:00:00Z")),
                new SupervisionProposed(
                        PROPOSAL,
                        Facts.NUMBER,
                        Facts.GRID,
                        MUNICIPAL,
                        SupervisionLevel.SUPERVISE,
                        SupervisionGround.OVERDUE,
                        0,
                        Optional.of("已超期，请说明原因并抓紧办理"),
                        Instant.parse("2017-07-07T02:00:00.150Z")),
                new SupervisionIssued(
                        SUPERVISION,
                        Facts.NUMBER,
                        Facts.GRID,
                        MUNICIPAL,
                        SupervisionLevel.SUPERVISE,
                        Optional.of("群众多次反映，请三日内修复并答复"),
                        "tx-supervisor-1",
                        Instant.parse("2017-07-03T02:00:00Z"),
                        ANSWER_BY,
                        PROPOSAL),
                new SupervisionDismissed(
                        PROPOSAL,
                        Facts.NUMBER,
                        Facts.GRID,
                        SupervisionLevel.SUPERVISE,
                        "部门已到场",
                        "tx-supervisor-1",
                        Instant.parse("2017-07-07T03:00:00Z")),
                new SupervisionOverdue(
                        SUPERVISION,
                        Facts.NUMBER,
                        Facts.GRID,
                        MUNICIPAL,
                        SupervisionLevel.SUPERVISE,
                        ANSWER_BY,
                        ANSWER_BY.plusMillis(150)),
                new SummonsRecorded(
                        SUPERVISION,
                        Facts.NUMBER,
                        Facts.GRID,
                        Instant.parse("2017-07-20T06:00:00Z"),
                        List.of("镇长", "市政所所长"),
                        "三日内完成修复",
                        "tx-supervisor-1",
                        Instant.parse("2017-07-20T08:00:00Z")));
    }

    private static SampleChecked sample(SampleState result, @Nullable String remark) {
        return new SampleChecked(
                Facts.NUMBER,
                Facts.GRID,
                UUID.fromString("5b0cf0f6-3d0a-4b54-9c2e-0d6f4f2a7e11"),
                result,
                "py-inspector-3",
                "py-inspector-4",
                Instant.parse("2017-07-10T02:00:00Z"),
                remark,
                PHOTOS,
                4.5);
    }

    @Test
    void what_is_absent_is_left_out() throws Exception {
        var passed =
                new VerificationPassed(Facts.NUMBER, Facts.GRID, "py-inspector-3", VERIFIED_AT, null, List.of(), null);
        var closed = new CaseClosed(Facts.NUMBER, Facts.GRID, MUNICIPAL, "system", VERIFIED_AT, HANDLED_AT, null, 0);

        Contracts.assertValid(passed.type(), json.readTree(json.writeValueAsString(passed)));
        Contracts.assertValid(closed.type(), json.readTree(json.writeValueAsString(closed)));
    }
}
