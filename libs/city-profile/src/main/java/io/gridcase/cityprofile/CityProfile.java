package io.gridcase.cityprofile;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.gridcase.cityprofile.evaluation.Scheme;
import io.gridcase.cityprofile.responsibility.Ground;
import io.gridcase.cityprofile.responsibility.ResponsibilityRule;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A city's data, wholly validated and immutable.
 *
 * <p>A service names the parts it uses; asking for a part that was not read is a mistake in the program and answers
 * {@link IllegalStateException}, never an empty list.
 */
public final class CityProfile {

    private final Map<Part, List<?>> records;
    private final Map<Part, String> versions;
    private final String version;

    CityProfile(Map<Part, List<?>> records, Map<Part, String> versions, String version) {
        this.records = new EnumMap<>(records);
        this.versions = new EnumMap<>(versions);
        this.version = version;
    }

    /**
     * Reads the named parts and those they refer to; no part named means all. {@link Part#CITY} is always read.
     *
     * @throws InvalidCityProfile when anything in these files is wrong, with everything that is
     */
    public static CityProfile read(Path folder, Part... parts) {
        return new ProfileReader(folder, Part.withNeeds(parts)).read();
    }

    /** SHA-256, as 64 hex digits, over all files of the profile, whether read or not: any edit changes it. */
    public String version() {
        return version;
    }

    /** SHA-256, as 64 hex digits, of the file of one part that was read. */
    public String version(Part part) {
        return require(versions.get(part), part);
    }

    public CityFacts city() {
        return this.<CityFacts>list(Part.CITY).get(0);
    }

    public List<Area> areas() {
        return list(Part.AREAS);
    }

    /** May be empty. */
    public List<AreaClassEntry> areaClasses() {
        return list(Part.AREA_CLASSES);
    }

    public List<CodeScheme> schemes() {
        return list(Part.SCHEMES);
    }

    public List<CaseClass> classes() {
        return list(Part.CLASSES);
    }

    /** May be empty. */
    public List<ClassMapping> classMapping() {
        return list(Part.CLASS_MAPPING);
    }

    /** At least one for each class. */
    public List<FilingCondition> conditions() {
        return list(Part.CONDITIONS);
    }

    /** What differs from the limits of the conditions; may be empty. */
    public List<LimitEntry> limits() {
        return list(Part.LIMITS);
    }

    /** By group, first day, season and start. */
    public List<WorkingHoursEntry> workingHours() {
        return list(Part.WORKING_HOURS);
    }

    /** By date; see {@link #calendarYears()} for the years it covers. */
    public List<CalendarDay> calendar() {
        return list(Part.CALENDAR);
    }

    /** The years for which the calendar is known; a deadline that reaches into another year must be refused. */
    public Set<Integer> calendarYears() {
        return calendar().stream().map(day -> day.date().getYear()).collect(toUnmodifiableSet());
    }

    public List<DepartmentEntry> departments() {
        return list(Part.DEPARTMENTS);
    }

    public List<ResponsibilityRule> responsibilityMatrix() {
        return list(Part.RESPONSIBILITY_MATRIX);
    }

    /** All that the matrix should cover. */
    public Ground ground() {
        return new MatrixGround(this).ground();
    }

    /**
     * The same with other limits, other classes of areas or another matrix, which are only thought of: each is held against
     * this profile like its own file. Its versions stay those of this profile.
     *
     * @param drafts the bytes of each file
     * @throws InvalidCityProfile when anything in them is wrong, with everything that is
     */
    public CityProfile with(Map<Part, byte[]> drafts) {
        var drafted = new EnumMap<Part, List<?>>(records);
        drafted.putAll(new DraftReader(this).read(drafts));
        return new CityProfile(drafted, versions, version);
    }

    public CountyOutline outline() {
        return this.<CountyOutline>list(Part.OUTLINE).get(0);
    }

    /** No two overlap. */
    public List<GridCell> grids() {
        return list(Part.GRIDS);
    }

    public List<StaffMember> staff() {
        return list(Part.STAFF);
    }

    /** One for each channel that the city uses. */
    public List<ChannelRule> channels() {
        return list(Part.CHANNELS);
    }

    /** One for each stage. */
    public List<StageLimit> stageLimits() {
        return list(Part.STAGE_LIMITS);
    }

    public List<RejectReason> rejectReasons() {
        return list(Part.REJECT_REASONS);
    }

    /** May be empty. */
    public List<ClassAttribute> classAttributes() {
        return list(Part.CLASS_ATTRIBUTES);
    }

    /** With a default for each kind. */
    public List<DuplicateRule> duplicateRules() {
        return list(Part.DUPLICATE_RULES);
    }

    /** Each pair once; may be empty. */
    public List<ConfusablePair> confusableClasses() {
        return list(Part.CONFUSABLE_CLASSES);
    }

    public List<Duty> duties() {
        return list(Part.DUTIES);
    }

    /** May be empty. */
    public List<CampaignEntry> campaigns() {
        return list(Part.CAMPAIGNS);
    }

    /** With their parts, bands and grades, all of which must have been read; may be empty. */
    public List<Scheme> evaluationSchemes() {
        return Scheme.of(
                list(Part.EVALUATION_SCHEMES),
                list(Part.EVALUATION_PARTS),
                list(Part.EVALUATION_BANDS),
                list(Part.EVALUATION_GRADES));
    }

    /** May be empty: then nothing is proposed. */
    public List<SupervisionRule> supervisionRules() {
        return list(Part.SUPERVISION_RULES);
    }

    /** {@code ProfileReader} puts under each part only records of that part's own type. */
    @SuppressWarnings("unchecked")
    private <T> List<T> list(Part part) {
        return (List<T>) require(records.get(part), part);
    }

    private static <T> T require(@Nullable T value, Part part) {
        if (value == null) {
            throw new IllegalStateException(part.file() + " was not read; name Part." + part + " when reading");
        }
        return value;
    }
}
