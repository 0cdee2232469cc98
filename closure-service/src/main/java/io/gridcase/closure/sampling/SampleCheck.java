package io.gridcase.closure.sampling;

import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.verification.Finding;
import io.gridcase.code.CaseNumber;
import io.gridcase.refusal.ExpectedVersion;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 抽查: whether one case that was struck off is really solved; a case is drawn once. */
@Entity
@Table(name = "sample_check")
public class SampleCheck {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID draw;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_number")
    private CaseFile caseFile;

    /** Staff code of whoever said that it is solved. */
    private String closedOnWordOf;

    @Enumerated(EnumType.STRING)
    private SampleState state = SampleState.DRAWN;

    @Embedded
    private @Nullable Finding finding;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected SampleCheck() {}

    /** @throws CheckedAlready when somebody has looked before */
    SampleChecked judge(SampleState result, Finding found) {
        if (state != SampleState.DRAWN) {
            throw new CheckedAlready(id);
        }
        state = result;
        finding = found;
        return new SampleChecked(
                caseNumber(),
                caseFile.gridCode(),
                id,
                result,
                closedOnWordOf,
                found.verifiedBy(),
                found.verifiedAt(),
                found.remark(),
                found.photos(),
                found.distanceMetres());
    }

    SampleCheck expecting(ExpectedVersion expected) {
        expected.check(version, () -> Map.of("state", state.name(), "version", version));
        return this;
    }

    public UUID id() {
        return id;
    }

    public CaseNumber caseNumber() {
        return caseFile.caseNumber();
    }

    public CaseFile caseFile() {
        return caseFile;
    }

    public String closedOnWordOf() {
        return closedOnWordOf;
    }

    public SampleState state() {
        return state;
    }

    /** Empty while nobody has looked. */
    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    public long version() {
        return version;
    }
}
