package io.gridcase.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForeignNumberTest {

    @Test
    void the_same_number_always_names_the_same_report() {
        var id = new ForeignNumber("hotline-12345", "2026-0001").reportId();

        assertThat(id).isEqualTo(new ForeignNumber("hotline-12345", "2026-0001").reportId());
        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
        // Written down, for another value would import every list a second time.
        assertThat(id).hasToString("f18f33fe-84d1-50a9-b712-dcc2d30c1030");
    }

    @Test
    void numbers_of_other_systems_and_other_cuts_name_others() {
        assertThat(new ForeignNumber("ab", "c").reportId()).isNotEqualTo(new ForeignNumber("a", "bc").reportId());
        assertThat(new ForeignNumber("a", "1").reportId()).isNotEqualTo(new ForeignNumber("b", "1").reportId());
    }
}
