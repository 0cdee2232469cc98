package io.gridcase.cityprofile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A file of the profile; a part that refers to others needs them read with it. */
public enum Part {
    CITY("city.csv", "county_code,name_zh,name_en,zone,edition,effective_from"),
    AREAS("areas.csv", "level,code,parent_code,name_zh,name_en,kind_zh"),
    AREA_CLASSES("area-classes.csv", "area_prefix,area_class,valid_from,valid_to", AREAS),
    SCHEMES("schemes.csv", "scheme,valid_from,valid_to"),
    CLASSES("classes.csv", "scheme,kind,code,major_zh,major_en,minor_zh,minor_en,older_code,duty_holder_zh", SCHEMES),
    CLASS_MAPPING("class-mapping.csv", "old_scheme,old_kind,old_code,scheme,kind,code", SCHEMES, CLASSES),
    CONDITIONS(
            "conditions.csv",
            "scheme,kind,code,condition_no,condition_zh,limit_value,limit_unit,closing_condition_zh,limit_basis",
            CLASSES),
    LIMITS(
            "limits.csv",
            "scheme,kind,code,condition_no,handling_type,area_class,valid_from,valid_to,limit_value,limit_unit,limit_basis",
            CONDITIONS),
    CLASS_ATTRIBUTES(
            "class-attributes.csv",
            "kind,code,attribute,position,datatype,required,question_zh,question_en,choices",
            CLASSES),
    WORKING_HOURS("working-hours.csv", "effective_from,session_start,session_end,group?,season_from?,season_to?"),
    CALENDAR("calendar.csv", "date,day_type,name_zh,name_en"),
    DEPARTMENTS("departments.csv", "code,name_zh,name_en,kind,area_prefix,hours_group?", AREAS, WORKING_HOURS),
    RESPONSIBILITY_MATRIX(
            "responsibility-matrix.csv",
            "rule_id,kind,code,condition_no?,area_prefix,answer?,time_from?,time_to?,"
                    + "department,assisting?,agent?,valid_from,valid_to",
            AREAS,
            CLASSES,
            CONDITIONS,
            CLASS_ATTRIBUTES,
            DEPARTMENTS),
    OUTLINE("outline.geojson", ""),
    GRIDS("grids.csv", "code,village_code,west,south,east,north,synthetic", AREAS),
    STAFF("staff.csv", "username,roles,areas,department,duty_zh,duty_en", AREAS, DEPARTMENTS),
    CHANNELS("channels.csv", "channel,name_zh,name_en,needs_confirmation,files_by_itself"),
    SUPERVISION_RULES(
            "supervision-rules.csv", "level,ground,reached,urgent_only,answer_minutes,working_time_only,text_zh"),
    STAGE_LIMITS("stage-limits.csv", "stage,minutes,working_time_only"),
    REJECT_REASONS("reject-reasons.csv", "code,name_zh,name_en,needs_note"),
    DUPLICATE_RULES("duplicate-rules.csv", "kind,code,metres,hours", CLASSES),
    CONFUSABLE_CLASSES("confusable-classes.csv", "kind,code,other_kind,other_code", CLASSES),
    DUTIES("duties.csv", "person,duty,area_prefix,valid_from,valid_to", AREAS, GRIDS, STAFF),
    CAMPAIGNS(
            "campaigns.csv",
            "code,name_zh,name_en,classes,area_prefixes,valid_from,valid_to,lead_group",
            AREAS,
            CLASSES),
    EVALUATION_SCHEMES("evaluation-schemes.csv", "scheme,name_zh,name_en,units,base,doubled"),
    EVALUATION_PARTS(
            "evaluation-parts.csv",
            "scheme,position,name_zh,name_en,kind,measure,points,floor,step,when_empty",
            EVALUATION_SCHEMES),
    EVALUATION_BANDS("evaluation-bands.csv", "scheme,position,from_count,percent", EVALUATION_PARTS),
    EVALUATION_GRADES("evaluation-grades.csv", "scheme,from_score,grade,board", EVALUATION_SCHEMES);

    private static final Set<Part> MAY_BE_EMPTY = EnumSet.of(
            AREA_CLASSES,
            CLASS_MAPPING,
            LIMITS,
            CLASS_ATTRIBUTES,
            CONFUSABLE_CLASSES,
            CAMPAIGNS,
            SUPERVISION_RULES,
            EVALUATION_SCHEMES,
            EVALUATION_PARTS,
            EVALUATION_BANDS,
            EVALUATION_GRADES);

    private final String file;
    private final List<String> columns;
    private final List<String> optionalColumns;
    private final List<Part> needs;

    /** @param columns one that older profiles lack ends with a question mark; without it, it is empty in each row */
    Part(String file, String columns, Part... needs) {
        this.file = file;
        this.columns = columns(columns, name -> !name.endsWith("?"));
        this.optionalColumns = columns(columns, name -> name.endsWith("?"));
        this.needs = List.of(needs);
    }

    /** The file's name within the profile folder. */
    public String file() {
        return file;
    }

    List<String> columns() {
        return columns;
    }

    boolean knows(String column) {
        return columns.contains(column) || optionalColumns.contains(column);
    }

    private static List<String> columns(String names, Predicate<String> wanted) {
        return Stream.of(names.split(","))
                .filter(wanted)
                .map(name -> name.replace("?", ""))
                .toList();
    }

    /** Whether a header alone is enough: a city need not have anything of this. */
    boolean mayBeEmpty() {
        return MAY_BE_EMPTY.contains(this);
    }

    static Set<Part> withNeeds(Part... wanted) {
        Set<Part> parts = EnumSet.of(CITY, wanted.length == 0 ? values() : wanted);
        // Needs stand above those who need them, so one pass from the last to the first collects them all.
        for (int i = values().length - 1; i >= 0; i--) {
            if (parts.contains(values()[i])) {
                parts.addAll(values()[i].needs);
            }
        }
        return parts;
    }
}
