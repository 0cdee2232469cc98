package io.gridcase.cityprofile;

import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads files that are only thought of against the profile that stands: all of them, then everything or nothing. */
final class DraftReader {

    private final CityProfile standing;
    private final Findings findings = new Findings();

    DraftReader(CityProfile standing) {
        this.standing = standing;
    }

    Map<Part, List<?>> read(Map<Part, byte[]> drafts) {
        var records = new EnumMap<Part, List<?>>(Part.class);
        drafts.forEach((part, csv) -> records.put(part, records(part, sheet(part, csv))));
        if (!findings.none()) {
            throw new InvalidCityProfile(findings.byPlace());
        }
        return records;
    }

    private Sheet sheet(Part part, byte[] csv) {
        return Utf8Text.decode(part.file(), csv, findings)
                .map(text -> CsvFile.read(part, text, findings))
                .orElse(Sheet.unreadable(part));
    }

    private List<?> records(Part part, Sheet sheet) {
        return switch (part) {
            case RESPONSIBILITY_MATRIX -> new MatrixRows(MatrixReferences.of(standing)).rules(sheet);
            case LIMITS -> LimitRows.limits(sheet, conditions());
            case AREA_CLASSES ->
                LimitRows.areaClasses(
                        sheet, known(Part.AREAS, standing.areas().stream().map(Area::code)));
            default -> throw new IllegalArgumentException("no drafts of " + part.file());
        };
    }

    private Sheet.Known conditions() {
        return known(
                Part.CONDITIONS,
                standing.conditions().stream()
                        .map(each ->
                                "%s %s %s %d".formatted(each.scheme(), each.kind(), each.code(), each.conditionNo())));
    }

    private static Sheet.Known known(Part part, Stream<String> keys) {
        return new Sheet.Known(part.file(), keys.collect(toSet()), true);
    }
}
