package io.gridcase.cityprofile.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 评价方案: how a city turns the figures of units into scores and grades.
 *
 * @param base points that everybody has to begin with
 * @param doubled whether cases of leaders and of the press count twice
 * @param parts by position
 * @param grades from the best
 */
public record Scheme(
        String code,
        String nameZh,
        String nameEn,
        UnitKind units,
        BigDecimal base,
        boolean doubled,
        List<SchemePart> parts,
        List<Band> bands,
        List<GradeRule> grades) {

    public Scheme {
        parts = List.copyOf(parts);
        bands = List.copyOf(bands);
        grades = List.copyOf(grades);
    }

    /** Puts together what the files of a profile keep apart. */
    public static List<Scheme> of(
            List<Scheme> schemes, List<SchemePart> parts, List<Band> bands, List<GradeRule> grades) {
        return schemes.stream().map(scheme -> scheme.with(parts, bands, grades)).toList();
    }

    private Scheme with(List<SchemePart> allParts, List<Band> allBands, List<GradeRule> allGrades) {
        return new Scheme(
                code,
                nameZh,
                nameEn,
                units,
                base,
                doubled,
                allParts.stream()
                        .filter(part -> part.scheme().equals(code))
                        .sorted(Comparator.comparing(SchemePart::position))
                        .toList(),
                allBands.stream().filter(band -> band.scheme().equals(code)).toList(),
                allGrades.stream()
                        .filter(rule -> rule.scheme().equals(code))
                        .sorted(Comparator.comparing(GradeRule::from).reversed())
                        .toList());
    }

    /** All that has to be counted for it. */
    public List<Figure> figures() {
        return parts.stream().flatMap(SchemePart::figures).distinct().sorted().toList();
    }

    /** Empty below the least of them, or when the scheme has none. */
    public Optional<GradeRule> gradeOf(BigDecimal score) {
        return grades.stream().filter(rule -> score.compareTo(rule.from()) >= 0).findFirst();
    }

    Optional<BigDecimal> percentOf(SchemePart part, long count) {
        return bands.stream()
                .filter(band -> band.position() == part.position() && band.from() <= count)
                .max(Comparator.comparing(Band::from))
                .map(Band::percent);
    }
}
