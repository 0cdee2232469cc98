package io.gridcase.closure.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.cityprofile.evaluation.Figure;
import io.gridcase.cityprofile.evaluation.PartKind;
import io.gridcase.cityprofile.evaluation.Scheme;
import io.gridcase.cityprofile.evaluation.SchemePart;
import io.gridcase.cityprofile.evaluation.UnitKind;
import io.gridcase.cityprofile.evaluation.WhenEmpty;
import io.gridcase.closure.evaluation.Evaluation.Line;
import io.gridcase.closure.evaluation.Units.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void equal_scores_share_a_rank_and_the_next_one_counts_them_all() {
        var ranking =
                ranking(line("d", "镇", 7, 10), line("b", "镇", 8, 10), line("a", "镇", 9, 10), line("c", "镇", 4, 5));

        assertThat(ranks(ranking, 0)).containsExactly("a 1", "b 2", "c 2", "d 4");
    }

    @Test
    void only_alike_units_are_compared() {
        var ranking = ranking(line("a", "镇", 1, 10), line("b", "街道", 9, 10), line("c", "镇", 2, 10));

        assertThat(ranking.groups()).extracting(Ranking.Group::name).containsExactly("街道", "镇");
        assertThat(ranks(ranking, 0)).containsExactly("b 1");
        assertThat(ranks(ranking, 1)).containsExactly("c 1", "a 2");
    }

    @Test
    void without_anything_to_divide_by_a_unit_has_no_rank_and_takes_none() {
        var ranking =
                ranking(line("a", "镇", 0, 0), line("b", "镇", 0, 10), line("c", "镇", 10, 10), line("d", "镇", 0, 0));

        assertThat(ranks(ranking, 0)).containsExactly("c 1", "b 2", "a -", "d -");
    }

    private static List<String> ranks(Ranking ranking, int group) {
        return ranking.groups().get(group).units().stream()
                .map(unit -> unit.unit().code() + " "
                        + unit.rank().map(String::valueOf).orElse("-"))
                .toList();
    }

    private static Ranking ranking(Line... lines) {
        var hundred = BigDecimal.valueOf(100);
        var part = new SchemePart(
                "s", 1, "率", "Rate", PartKind.RATIO, "CLOSING_RATE", hundred, hundred, hundred, WhenEmpty.UNRANKED);
        var scheme =
                new Scheme("s", "案", "S", UnitKind.TOWN, BigDecimal.ZERO, false, List.of(part), List.of(), List.of());
        return Ranking.of(
                scheme,
                new Evaluation(
                        new Interval(Instant.EPOCH, Instant.EPOCH),
                        Stream.of(lines).toList()));
    }

    private static Line line(String code, String group, long closed, long toClose) {
        var figures = Map.of(Figure.CLOSED, closed, Figure.SHOULD_CLOSE, toClose);
        return new Line(new Unit(code, code, code, group), new UnitFigures(code, figures));
    }
}
