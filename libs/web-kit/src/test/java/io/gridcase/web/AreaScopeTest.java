package io.gridcase.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AreaScopeTest {

    @Test
    void a_scope_reaches_everything_below_its_areas_and_nothing_beside_them() {
        var puyuan = new AreaScope(List.of("330483101"));
        assertThat(puyuan.covers("330483101018001")).isTrue();
        assertThat(puyuan.covers("330483100018001")).isFalse();
        assertThat(puyuan.covers("330483")).isFalse();
    }

    @Test
    void the_predicate_names_one_parameter_for_each_area() {
        var scope = new AreaScope(List.of("330483101", "330483100"));
        assertThat(scope.predicate("c.gridCode"))
                .isEqualTo("(c.gridCode like :areaScope0 or c.gridCode like :areaScope1)");
        assertThat(scope.parameters()).isEqualTo(Map.of("areaScope0", "330483101%", "areaScope1", "330483100%"));
    }

    @Test
    void no_area_means_nothing() {
        assertThat(new AreaScope(List.of()).predicate("c.gridCode")).isEqualTo("1 = 0");
        assertThat(new AreaScope(List.of()).covers("330483101018001")).isFalse();
    }
}
