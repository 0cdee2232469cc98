package io.gridcase.closure.sampling;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.code.CaseNumber;
import io.gridcase.code.GridCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 抽查结果: {@code sample-passed.v1}, or {@code sample-failed.v1}, upon which intake files the case anew and links it.
 *
 * @param closedOnWordOf staff code of whoever said that it is solved
 */
public record SampleChecked(
        CaseNumber caseNumber,
        GridCode gridCode,
        UUID sampleId,
        SampleState result,
        String closedOnWordOf,
        String checkedBy,
        Instant checkedAt,
        @Nullable String remark,
        List<String> photos,
        @Nullable Double distanceMetres)
        implements CaseEvent {

    @Override
    public String type() {
        return result == SampleState.PASSED ? "sample-passed.v1" : "sample-failed.v1";
    }

    @Override
    public Instant time() {
        return checkedAt;
    }

    @Override
    public String actor() {
        return checkedBy;
    }

    @Override
    public Optional<String> text() {
        return Optional.ofNullable(remark);
    }
}
