package io.gridcase.intake.open311;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class JurisdictionTest {

    @Test
    void where_it_must_be_named_a_call_without_it_is_wrong() {
        var strict = new Jurisdiction("330483", true);

        assertThatThrownBy(() -> strict.check(Optional.empty()))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("jurisdiction_id");
        assertThatCode(() -> strict.check(Optional.of("330483"))).doesNotThrowAnyException();
    }

    @Test
    void another_one_is_not_here_whether_or_not_it_must_be_named() {
        for (var strict : new boolean[] {true, false}) {
            assertThatThrownBy(() -> new Jurisdiction("330483", strict).check(Optional.of("330482")))
                    .isInstanceOf(NotInOpen311.class);
        }
        assertThatCode(() -> new Jurisdiction("330483", false).check(Optional.empty()))
                .doesNotThrowAnyException();
    }
}
