import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the parts of the profile that no public source holds: departments, responsibility matrix, unit grids. Run as
 * {@code java -Dfile.encoding=UTF-8 SyntheticParts.java <profile folder> [<target folder>]}; the same input gives the
 * same bytes.
 */
final class SyntheticParts {

    /**
     * A town's made-up rectangle: its south-west corner in degrees, how many villages lie one above the other, and the
     * size of one village's block in cells.
     */
    record Town(String code, String pinyin, double west, double south, int rows, int cellsWide, int cellsTall) {}

    /** A department; a town's has a code without its town's name. {@code duty} is the holder named in classes.csv. */
    record Unit(String code, String nameZh, String nameEn, String kind, String duty) {}

    static final String COUNTY = "330483";

    static final List<Town> TOWNS = List.of(
            new Town("330483001", "wutong", 120.5405, 30.5935, 6, 5, 5),
            new Town("330483003", "fengming", 120.5005, 30.5900, 4, 5, 5),
            new Town("330483004", "gaoqiao", 120.5905, 30.5500, 4, 5, 5),
            new Town("330483100", "wuzhen", 120.4755, 30.6920, 5, 18, 12),
            new Town("330483101", "puyuan", 120.5535, 30.63455, 3, 12, 20),
            new Town("330483102", "tudian", 120.5805, 30.5900, 3, 5, 5),
            new Town("330483103", "shimen", 120.4305, 30.6200, 4, 5, 5),
            new Town("330483104", "heshan", 120.4605, 30.5900, 3, 5, 5),
            new Town("330483105", "zhouquan", 120.3605, 30.5800, 4, 5, 5),
            new Town("330483106", "dama", 120.3205, 30.5450, 3, 5, 5),
            new Town("330483107", "chongfu", 120.4205, 30.5300, 6, 5, 5));

    static final List<Unit> TOWN_UNITS = List.of(
            new Unit("municipal", "市政养护单位", "Municipal Maintenance", "MAINTENANCE", "市政设施养护单位"),
            new Unit("sanitation", "环卫作业单位", "Sanitation", "SANITATION", "环卫作业单位"),
            new Unit("greening", "园林绿化养护单位", "Greening", "GREENING", "园林绿化养护单位"),
            new Unit("enforcement", "综合行政执法中队", "Law-Enforcement Squad", "ENFORCEMENT", "综合行政执法局（镇街执法中队）"),
            new Unit("government", "属地管理办公室", "Local Affairs Office", "LOCAL_GOVERNMENT", "属地镇（街道）、村（社区）"));

    static final List<Unit> COUNTY_UNITS = List.of(
            new Unit("tx-water", "桐乡市供水企业", "Tongxiang Water Supply", "OPERATOR", "供水企业（水务集团）"),
            new Unit("tx-drainage", "桐乡市排水养护单位", "Tongxiang Drainage", "MAINTENANCE", "排水（市政）养护单位"),
            new Unit("tx-power", "桐乡市供电公司", "Tongxiang Power Supply", "OPERATOR", "供电公司"),
            new Unit("tx-telecom", "桐乡市通信运营商联席", "Tongxiang Telecom Operators", "OPERATOR", "通信运营商（电信/移动/联通/铁塔）"),
            new Unit("tx-cable-tv", "桐乡市广电网络公司", "Tongxiang Cable TV", "OPERATOR", "广电网络公司"),
            new Unit("tx-gas", "桐乡市燃气企业", "Tongxiang Gas", "OPERATOR", "燃气企业"),
            new Unit("tx-street-lighting", "桐乡市路灯管理单位", "Tongxiang Street Lighting", "MAINTENANCE", "路灯照明管理单位"),
            new Unit("tx-bus", "桐乡市公交公司", "Tongxiang Bus", "OPERATOR", "公交公司"),
            new Unit("tx-parking", "桐乡市停车管理单位", "Tongxiang Parking", "OPERATOR", "停车管理单位"),
            new Unit("tx-bike-sharing", "桐乡市共享单车运营企业", "Tongxiang Bike Sharing", "OPERATOR", "共享单车运营企业"),
            new Unit("tx-post", "桐乡市邮政公司", "Tongxiang Post", "OPERATOR", "邮政公司"),
            new Unit("tx-police", "桐乡市公安局", "Tongxiang Public Security", "AUTHORITY", "公安局"),
            new Unit("tx-traffic-police", "桐乡市公安交警", "Tongxiang Traffic Police", "AUTHORITY", "公安交警"),
            new Unit("tx-fire", "桐乡市消防救援大队", "Tongxiang Fire and Rescue", "AUTHORITY", "消防救援大队"),
            new Unit("tx-housing", "桐乡市住房和城乡建设局", "Tongxiang Housing and Construction", "AUTHORITY", "住房和城乡建设局"),
            new Unit("tx-water-conservancy", "桐乡市水利局", "Tongxiang Water Conservancy", "AUTHORITY", "水利局（河道管理单位）"),
            new Unit("tx-civil-affairs", "桐乡市民政局", "Tongxiang Civil Affairs", "AUTHORITY", "民政局"),
            new Unit("tx-culture-tourism", "桐乡市文化和旅游局", "Tongxiang Culture and Tourism", "AUTHORITY", "文化和旅游局（文物部门）"),
            new Unit("tx-emergency", "桐乡市应急管理局", "Tongxiang Emergency Management", "AUTHORITY", "应急管理局"),
            new Unit("tx-environment", "生态环境局桐乡分局", "Tongxiang Ecology and Environment", "AUTHORITY", "生态环境局分局"),
            new Unit("tx-sports", "桐乡市体育主管部门", "Tongxiang Sports", "AUTHORITY", "体育主管部门"),
            new Unit("tx-transport", "桐乡市交通运输局", "Tongxiang Transport", "AUTHORITY", "交通运输局（公路中心）"),
            new Unit("tx-market-regulation", "桐乡市市场监督管理局", "Tongxiang Market Regulation", "AUTHORITY", "市场监督管理局"),
            new Unit("tx-health", "桐乡市卫生健康局", "Tongxiang Health", "AUTHORITY", "卫生健康局"),
            new Unit("tx-weather", "桐乡市气象局", "Tongxiang Weather", "AUTHORITY", "气象局"));

    private final Path source;
    private final Map<String, String[]> areas;

    /** One example in Puyuan of each thing that a rule can demand or decide beside class, area and department. */
    private static final List<String> FINER_RULES = List.of(
            "C01008-330483101-agent,COMPONENT,01008,,330483101,,,,tx-cable-tv,,puyuan-municipal,2016-01-01,",
            "C04002-330483101-wire,COMPONENT,04002,,330483101,danger=wire,,,puyuan-greening,tx-power,,2016-01-01,",
            "I06029-330483101-night,INCIDENT,06029,,330483101,,22:00,06:00,tx-police,puyuan-enforcement,,2016-01-01,",
            "I06048-330483101-2,INCIDENT,06048,2,330483101,,,,tx-transport,puyuan-municipal,,2016-01-01,");

    private SyntheticParts(Path source) throws IOException {
        this.source = source;
        this.areas = rows("areas.csv").stream().collect(Collectors.toMap(row -> row[1], row -> row));
    }

    public static void main(String[] args) throws IOException {
        Path source = Path.of(args[0]);
        Path target = args.length > 1 ? Path.of(args[1]) : source;
        SyntheticParts parts = new SyntheticParts(source);
        write(target, "departments.csv", "code,name_zh,name_en,kind,area_prefix,hours_group", parts.departments());
        write(target, "responsibility-matrix.csv",
                "rule_id,kind,code,condition_no,area_prefix,answer,time_from,time_to,"
                        + "department,assisting,agent,valid_from,valid_to",
                parts.matrix());
        write(target, "grids.csv", "code,village_code,west,south,east,north,synthetic", parts.grids());
    }

    private List<String> departments() {
        Stream<String> county =
                COUNTY_UNITS.stream().map(unit -> line(unit.code, unit.nameZh, unit.nameEn, unit.kind, COUNTY, hoursGroup(unit)));
        Stream<String> town = TOWNS.stream().flatMap(place -> TOWN_UNITS.stream().map(unit -> line(
                department(place, unit), areas.get(place.code)[3] + unit.nameZh,
                areas.get(place.code)[4] + " " + unit.nameEn, unit.kind, place.code,
                hoursGroup(unit))));
        return Stream.concat(county, town).toList();
    }

    /** Gardeners work in the cool of the day. */
    private static String hoursGroup(Unit unit) {
        return unit.kind.equals("GREENING") ? "outdoor" : "";
    }

    /** Classes whose holder is neither a town's nor the county's unit get no rule: they wait for the dispatcher. */
    private List<String> matrix() throws IOException {
        List<String> rules = new ArrayList<>();
        for (String[] row : rows("classes.csv")) {
            COUNTY_UNITS.stream().filter(unit -> unit.duty.equals(row[8]))
                    .forEach(unit -> rules.add(rule(row[1], row[2], COUNTY, unit.code, "")));
            TOWN_UNITS.stream().filter(unit -> unit.duty.equals(row[8])).forEach(unit -> TOWNS.forEach(
                    town -> rules.add(rule(row[1], row[2], town.code, department(town, unit), ""))));
        }
        // A village that clears its own exposed garbage (06010): the more specific area wins over Wuzhen's rule.
        rules.add(rule("INCIDENT", "06010", "330483100200", "wuzhen-government", ""));
        // The one tie, kept on purpose: a fountain (04010) in Puyuan has two equal rules, so the dispatcher decides.
        rules.add(rule("COMPONENT", "04010", "330483101", "puyuan-municipal", "-tie"));
        rules.addAll(FINER_RULES);
        return rules;
    }

    private static String rule(String kind, String code, String area, String department, String suffix) {
        return line(kind.charAt(0) + code + "-" + area + suffix, kind, code, "", area, "", "", "", department, "", "",
                "2016-01-01", "");
    }

    /** Villages fill a town's rectangle column by column from its south-east corner; cells outside the county are cut. */
    private List<String> grids() throws IOException {
        List<double[]> outline = outline();
        List<String> cells = new ArrayList<>();
        for (Town town : TOWNS) {
            List<String> villages = areas.keySet().stream()
                    .filter(code -> code.length() == 12 && code.startsWith(town.code)).sorted().toList();
            int columns = (villages.size() + town.rows - 1) / town.rows;
            for (int i = 0; i < villages.size(); i++) {
                int column = columns - 1 - i / town.rows;
                int west = snap(town.west, 50, 100) + column * town.cellsWide * 100;
                int south = snap(town.south, 55, 90) + i % town.rows * town.cellsTall * 90;
                cells.addAll(village(villages.get(i), town, new int[] {west, south}, outline));
            }
        }
        return cells;
    }

    /** Cells are numbered row by row from the north-west, as one reads. */
    private static List<String> village(String code, Town town, int[] corner, List<double[]> outline) {
        List<String> cells = new ArrayList<>();
        for (int row = town.cellsTall - 1; row >= 0; row--) {
            for (int column = 0; column < town.cellsWide; column++) {
                int west = corner[0] + column * 100;
                int south = corner[1] + row * 90;
                if (inside(outline, (west + 50) / 1e5, (south + 45) / 1e5)) {
                    String number = String.format(Locale.ROOT, "%s%03d", code, cells.size() + 1);
                    cells.add(String.format(Locale.ROOT, "%s,%s,%.5f,%.5f,%.5f,%.5f,true", number, code,
                            west / 1e5, south / 1e5, (west + 100) / 1e5, (south + 90) / 1e5));
                }
            }
        }
        if (cells.isEmpty()) throw new IllegalStateException("no cell of village " + code + " lies in the county");
        return cells;
    }

    /** The lattice of all towns in 0.00001 degree: cells are 0.001 by 0.0009 degree, about 96 m by 100 m here. */
    private static int snap(double degrees, int offset, int step) {
        return (int) Math.round((degrees * 1e5 - offset) / step) * step + offset;
    }

    private List<double[]> outline() throws IOException {
        String json = Files.readString(source.resolve("outline.geojson"));
        return Pattern.compile("\\[([0-9.]+),([0-9.]+)]").matcher(json).results()
                .map(pair -> new double[] {Double.parseDouble(pair.group(1)), Double.parseDouble(pair.group(2))})
                .toList();
    }

    private static boolean inside(List<double[]> ring, double x, double y) {
        boolean inside = false;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            double[] a = ring.get(i), b = ring.get(j);
            if ((a[1] > y) != (b[1] > y) && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) inside = !inside;
        }
        return inside;
    }

    private static String department(Town town, Unit unit) {
        return town.pinyin + "-" + unit.code;
    }

    /** Splits at commas outside double quotes; these files hold no quote inside a quote and no line break in a cell. */
    private List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(source.resolve(file)).stream().skip(1)
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).toList();
    }

    private static String line(String... cells) {
        return String.join(",", cells);
    }

    private static void write(Path folder, String file, String header, List<String> lines) throws IOException {
        Files.writeString(folder.resolve(file), header + "\n" + String.join("\n", lines) + "\n");
    }
}
