package io.gridcase.closure.casefile;

import static io.gridcase.closure.casefile.Facts.DUE_AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.code.DepartmentCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Intake and dispatch speak on topics of their own: in whatever order the two are heard, the case ends up the same. */
class InterleavingTest {

    private enum Said {
        HELD(caseFile -> caseFile.held("no rule")),
        DISPATCHED(Facts::dispatch),
        DISPATCHED_ELSEWHERE(caseFile -> Facts.dispatch(caseFile, "puyuan-greening")),
        ACCEPTED(CaseFile::accepted),
        RETURNED(caseFile -> caseFile.returned("not ours", caseFile.returnCount() + 1)),
        SUSPENDED(caseFile -> caseFile.paused(CaseStage.SUSPENDED, new Pause(DUE_AT.minusSeconds(60), DUE_AT))),
        RESUMED(caseFile -> caseFile.resumed(null)),
        TRANSFERRED(caseFile -> caseFile.transferred(new DepartmentCode("puyuan-enforcement"), "濮院镇综合行政执法办")),
        OWN_PART_REPORTED(CaseFile::ownPartReported),
        ARBITRATION_REQUESTED(CaseFile::arbitrationRequested),
        HANDLED(caseFile -> Facts.handle(caseFile, DUE_AT));

        private final Consumer<CaseFile> to;

        Said(Consumer<CaseFile> to) {
            this.to = to;
        }
    }

    @Property
    void it_does_not_matter_when_the_filing_is_heard(
            @ForAll("whatDispatchSays") List<Said> said, @ForAll @IntRange(max = 12) int turn) {
        var filedFirst = Facts.newCase();
        Facts.file(filedFirst);
        said.forEach(event -> event.to.accept(filedFirst));

        var filedLater = Facts.newCase();
        var order = new ArrayList<Consumer<CaseFile>>(
                said.stream().map(event -> event.to).toList());
        order.add(Math.min(turn, said.size()), Facts::file);
        order.forEach(event -> event.accept(filedLater));

        assertThat(filedLater).usingRecursiveComparison().isEqualTo(filedFirst);
    }

    @Provide
    Arbitrary<List<Said>> whatDispatchSays() {
        return Arbitraries.of(Said.class).list().ofMaxSize(12);
    }
}
