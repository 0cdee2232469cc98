package io.gridcase.cityprofile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One reading of a profile: all files first, then each part against those it refers to, then everything or nothing. */
final class ProfileReader {

    private static final long LARGEST_FILE = 64L * 1024 * 1024;

    private final Path folder;
    private final Set<Part> parts;
    private final Findings findings = new Findings();
    private final Map<Part, byte[]> contents = new EnumMap<>(Part.class);
    private final Map<Part, Sheet> sheets = new EnumMap<>(Part.class);
    private final Map<Part, List<?>> records = new EnumMap<>(Part.class);
    private List<ClassAttribute> attributes = List.of();

    ProfileReader(Path folder, Set<Part> parts) {
        this.folder = folder;
        this.parts = parts;
    }

    CityProfile read() {
        for (Part part : Part.values()) {
            load(part);
        }
        readPlacesAndTimes();
        readClasses();
        readDepartmentsAndStaff();
        readProcedure();
        readEvaluation();
        if (!findings.none()) {
            throw new InvalidCityProfile(folder, findings.byPlace());
        }
        return new CityProfile(records, ContentHash.of(contents, parts), ContentHash.of(contents));
    }

    private void readPlacesAndTimes() {
        put(Part.CITY, PlaceRows.city(sheet(Part.CITY)));
        put(Part.AREAS, PlaceRows.areas(sheet(Part.AREAS), sheet(Part.CITY).known(row -> row.raw("county_code"))));
        put(Part.AREA_CLASSES, LimitRows.areaClasses(sheet(Part.AREA_CLASSES), codes(Part.AREAS)));
        put(Part.WORKING_HOURS, WorkingHoursRows.workingHours(sheet(Part.WORKING_HOURS)));
        put(Part.CALENDAR, TimeRows.calendar(sheet(Part.CALENDAR)));
        put(
                Part.OUTLINE,
                text(Part.OUTLINE).map(text -> OutlineFile.read(text, findings)).orElse(List.of()));
        put(Part.GRIDS, GridRows.grids(sheet(Part.GRIDS), codes(Part.AREAS)));
    }

    private void readClasses() {
        Sheet.Known schemes = sheet(Part.SCHEMES).known(row -> row.raw("scheme"));
        List<CodeScheme> lists = SchemeRows.schemes(sheet(Part.SCHEMES));
        put(Part.SCHEMES, lists);
        put(Part.CLASSES, ClassRows.classes(sheet(Part.CLASSES), schemes));
        SchemeRows.refuseAmbiguous(sheet(Part.CLASSES), lists);
        put(
                Part.CLASS_MAPPING,
                SchemeRows.mapping(
                        sheet(Part.CLASS_MAPPING), schemes, sheet(Part.CLASSES).known(ClassRows::schemeKindCode)));
        put(Part.CONDITIONS, ClassRows.conditions(sheet(Part.CONDITIONS), sheet(Part.CLASSES)));
        put(
                Part.LIMITS,
                LimitRows.limits(sheet(Part.LIMITS), sheet(Part.CONDITIONS).known(LimitRows::condition)));
        attributes = AttributeRows.attributes(sheet(Part.CLASS_ATTRIBUTES), classes());
        put(Part.CLASS_ATTRIBUTES, attributes);
        put(Part.DUPLICATE_RULES, LikenessRows.duplicateRules(sheet(Part.DUPLICATE_RULES), classes(), findings));
        put(Part.CONFUSABLE_CLASSES, LikenessRows.confusableClasses(sheet(Part.CONFUSABLE_CLASSES), classes()));
    }

    private void readDepartmentsAndStaff() {
        put(
                Part.DEPARTMENTS,
                DepartmentRows.departments(
                        sheet(Part.DEPARTMENTS),
                        codes(Part.AREAS),
                        sheet(Part.WORKING_HOURS).known(row -> row.raw("group"))));
        put(Part.RESPONSIBILITY_MATRIX, new MatrixRows(matrixReferences()).rules(sheet(Part.RESPONSIBILITY_MATRIX)));
        put(Part.STAFF, StaffRows.staff(sheet(Part.STAFF), codes(Part.AREAS), codes(Part.DEPARTMENTS)));
        put(
                Part.DUTIES,
                DutyRows.duties(
                        sheet(Part.DUTIES), sheet(Part.STAFF), codes(Part.AREAS).or(codes(Part.GRIDS))));
    }

    private void readProcedure() {
        put(Part.CHANNELS, ProcedureRows.channels(sheet(Part.CHANNELS)));
        put(Part.SUPERVISION_RULES, SupervisionRows.rules(sheet(Part.SUPERVISION_RULES)));
        put(Part.STAGE_LIMITS, ProcedureRows.stageLimits(sheet(Part.STAGE_LIMITS), findings));
        put(Part.CAMPAIGNS, CampaignRows.campaigns(sheet(Part.CAMPAIGNS), classes(), codes(Part.AREAS)));
        put(Part.REJECT_REASONS, ProcedureRows.rejectReasons(sheet(Part.REJECT_REASONS)));
    }

    private void readEvaluation() {
        var schemes = sheet(Part.EVALUATION_SCHEMES);
        var parts = sheet(Part.EVALUATION_PARTS);
        put(Part.EVALUATION_SCHEMES, EvaluationRows.schemes(schemes));
        put(Part.EVALUATION_PARTS, EvaluationRows.parts(parts, schemes));
        put(Part.EVALUATION_BANDS, EvaluationRows.bands(sheet(Part.EVALUATION_BANDS), parts));
        put(Part.EVALUATION_GRADES, EvaluationRows.grades(sheet(Part.EVALUATION_GRADES), schemes));
    }

    private MatrixReferences matrixReferences() {
        return new MatrixReferences(
                codes(Part.AREAS),
                codes(Part.DEPARTMENTS),
                sheet(Part.CLASSES).knownAny(row -> MatrixReferences.withMajor(row.raw("kind") + " ", row.raw("code"))),
                sheet(Part.CONDITIONS).known(row -> ClassRows.kindCode(row) + " " + row.raw("condition_no")),
                attributes);
    }

    /** A part that was not asked for has an unreadable, silent sheet, and leaves no records. */
    private void put(Part part, List<?> read) {
        if (parts.contains(part)) {
            records.put(part, read);
        }
    }

    private Sheet.Known classes() {
        return sheet(Part.CLASSES).known(ClassRows::kindCode);
    }

    private Sheet.Known codes(Part part) {
        return sheet(part).known(row -> row.raw("code"));
    }

    private Sheet sheet(Part part) {
        return sheets.computeIfAbsent(
                part,
                missing -> text(part)
                        .map(text -> CsvFile.read(part, text, findings))
                        .orElse(Sheet.unreadable(part)));
    }

    private Optional<String> text(Part part) {
        return Optional.ofNullable(parts.contains(part) ? contents.get(part) : null)
                .flatMap(bytes -> Utf8Text.decode(part.file(), bytes, findings));
    }

    /** Files of parts not asked for count for the version only, so they may be missing. */
    private void load(Part part) {
        Path file = folder.resolve(part.file());
        try {
            if (!Files.isRegularFile(file)) {
                report(part, "this file is missing");
            } else if (Files.size(file) > LARGEST_FILE) {
                report(part, "larger than " + LARGEST_FILE / 1024 / 1024 + " MiB");
            } else {
                contents.put(part, Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            report(part, "cannot be read: " + unreadable.getMessage());
        }
    }

    private void report(Part part, String reason) {
        if (parts.contains(part)) {
            findings.add(part.file(), reason);
        }
    }
}
