package io.gridcase.closure.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The services speak on topics of their own: in whatever order they are heard, the case ends up the same. */
class InterleavingTest {

    /** An order counts when closure, before each decision, has heard what it had heard when it decided. */
    @Property(tries = 1000)
    void however_the_topics_interleave_the_case_ends_up_the_same(
            @ForAll("lives") List<Integer> life, @ForAll("orders") List<Boolean> order) {
        var history = CaseHistory.lived(life);

        var heardOtherwise = history.heard(order);

        assertThat(heardOtherwise).usingRecursiveComparison().isEqualTo(history.live());
    }

    @Provide
    Arbitrary<List<Integer>> lives() {
        return Arbitraries.integers().between(0, 999).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Boolean>> orders() {
        return Arbitraries.of(true, false).list().ofSize(30);
    }
}
