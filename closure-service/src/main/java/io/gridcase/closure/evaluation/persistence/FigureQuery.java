package io.gridcase.closure.evaluation.persistence;

import static java.util.stream.Collectors.joining;

import io.gridcase.cityprofile.evaluation.Figure;
import io.gridcase.cityprofile.evaluation.UnitKind;
import io.gridcase.closure.evaluation.FigureOfUnit;
import io.gridcase.closure.evaluation.Question;
import io.gridcase.closure.evaluation.persistence.Counted.Source;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A question as SQL; counts and cases come of the same rows under the same conditions. */
record FigureQuery(Question question) {

    /** One column a figure, so that every table is read once. */
    String counts(Source source, List<Figure> figures) {
        var columns = figures.stream()
                .map(figure -> "coalesce(sum(%s) filter (where %s), 0)"
                        .formatted(times(), Counted.of(figure).condition()))
                .collect(joining(", "));
        return "select %s as unit, %s %s group by 1 order by 1".formatted(unit(source), columns, rows(source));
    }

    String cases(FigureOfUnit figure) {
        var counted = Counted.of(figure.figure());
        return """
                select x.case_number, sum(%s) %s and %s and %s = :unit and x.case_number > :after
                group by 1 order by 1 limit :atMost
                """.formatted(times(), rows(counted.source()), counted.condition(), unit(counted.source()));
    }

    String all(Figure figure) {
        var counted = Counted.of(figure);
        return "select %s as unit, x.case_number, c.grid_code, sum(%s) %s and %s group by 1, 2, 3 order by 1, 2"
                .formatted(unit(counted.source()), times(), rows(counted.source()), counted.condition());
    }

    Map<String, Object> parameters() {
        var parameters =
                new HashMap<String, Object>(question.selection().scope().parameters());
        parameters.put("from", question.interval().from().atOffset(ZoneOffset.UTC));
        parameters.put("end", question.interval().end().atOffset(ZoneOffset.UTC));
        question.selection().area().ifPresent(area -> parameters.put("area", area + "%"));
        return parameters;
    }

    private String rows(Source source) {
        return "from %s x join evaluated_case c on c.case_number = x.case_number %s where %s and %s is not null and %s"
                .formatted(source.table, joined(source), source.within, unit(source), selected());
    }

    private String selected() {
        var scope = question.selection().scope().predicate("c.grid_code");
        return question.selection().area().isPresent() ? scope + " and c.grid_code like :area" : scope;
    }

    private String joined(Source source) {
        if (source == Source.GROUND) {
            return """
                    join lateral (select distinct d.person
                        from jsonb_to_recordset(cast(cast(:duties as text) as jsonb))
                            as d(person text, area text, since timestamptz, until timestamptz)
                        where starts_with(c.grid_code, d.area) and x.at >= d.since and x.at < d.until) duty on true""";
        }
        return question.units() == UnitKind.CAMPAIGN ? "join case_campaign g on g.case_number = x.case_number" : "";
    }

    private String unit(Source source) {
        var units = question.units();
        if (units.isArea()) {
            return "left(c.grid_code, %d)".formatted(units.codeLength());
        }
        return switch (units) {
            case DEPARTMENT -> "x.department";
            case CAMPAIGN -> "g.campaign";
            default -> source == Source.GROUND ? "duty.person" : "nullif(x.actor, 'system')";
        };
    }

    private String times() {
        return question.selection().doubled() ? "case when c.channel in ('LEADER', 'MEDIA') then 2 else 1 end" : "1";
    }
}
