package io.gridcase.cityprofile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The smallest valid profile, of which a test spoils one thing. */
final class SmallProfile {

    private final Map<String, List<String>> files = new TreeMap<>(Map.ofEntries(
            file(
                    "city.csv",
                    "county_code,name_zh,name_en,zone,edition,effective_from",
                    "330483,桐乡市,Tongxiang,Asia/Shanghai,2026.1,2016-01-01"),
            file(
                    "areas.csv",
                    "level,code,parent_code,name_zh,name_en,kind_zh",
                    "COUNTY,330483,3304,桐乡市,,县级市",
                    "TOWN,330483101,330483,濮院镇,Puyuan Town,镇",
                    "VILLAGE,330483101018,330483101,锦苑社区,,社区"),
            file(
                    "area-classes.csv",
                    "area_prefix,area_class,valid_from,valid_to",
                    "330483,III,2016-01-01,",
                    "330483101,I,2016-01-01,2025-12-31",
                    "330483101,II,2026-01-01,"),
            file("schemes.csv", "scheme,valid_from,valid_to", "S,2016-01-01,", "OLD,2013-01-01,2015-12-31"),
            file(
                    "class-mapping.csv",
                    "old_scheme,old_kind,old_code,scheme,kind,code",
                    "OLD,COMPONENT,0286,S,INCIDENT,06050"),
            file(
                    "classes.csv",
                    "scheme,kind,code,major_zh,major_en,minor_zh,minor_en,older_code,duty_holder_zh",
                    "S,INCIDENT,06050,市容,Street,路缘石缺损,Kerbstone,B0286 路沿石;S0101 甲,市政",
                    "S,COMPONENT,04010,园林,Green,喷泉,Fountain,,园林"),
            file(
                    "conditions.csv",
                    "scheme,kind,code,condition_no,condition_zh,limit_value,limit_unit,closing_condition_zh,limit_basis",
                    "S,INCIDENT,06050,1,倾斜,7,WORK_DAY,修复,CITY_SAMPLE",
                    "S,COMPONENT,04010,1,一般情形,,,修复,NONE"),
            file(
                    "limits.csv",
                    "scheme,kind,code,condition_no,handling_type,area_class,valid_from,valid_to,limit_value,limit_unit,limit_basis",
                    "S,INCIDENT,06050,1,ENGINEERING,,2016-01-01,2025-12-31,30,WORK_DAY,ANALOGY",
                    "S,INCIDENT,06050,1,ENGINEERING,I,2016-01-01,,20,WORK_DAY,CITY_RULE",
                    "S,INCIDENT,06050,1,SPECIAL,,2016-01-01,,0,WORK_DAY,CITY_RULE"),
            file(
                    "working-hours.csv",
                    "group,effective_from,season_from,season_to,session_start,session_end",
                    ",2016-01-01,,,08:00,12:00",
                    ",2016-01-01,,,14:00,18:00",
                    "outdoor,2020-01-01,06-01,09-30,07:30,11:30",
                    "outdoor,2020-01-01,,,08:00,12:00"),
            file("calendar.csv", "date,day_type,name_zh,name_en", "2026-10-01,OFF,国庆,National Day"),
            file(
                    "departments.csv",
                    "code,name_zh,name_en,kind,area_prefix,hours_group",
                    "puyuan-municipal,市政,Municipal,MAINTENANCE,330483101,outdoor",
                    "tx-police,公安,Police,AUTHORITY,330483,"),
            file(
                    "responsibility-matrix.csv",
                    "rule_id,kind,code,condition_no,area_prefix,answer,time_from,time_to,department,assisting,agent,"
                            + "valid_from,valid_to",
                    "R1,INCIDENT,06050,,330483101,,,,puyuan-municipal,,,2016-01-01,2016-12-31",
                    "R2,INCIDENT,06050,,330483101,,,,puyuan-municipal,,,2017-01-01,"),
            file(
                    "grids.csv",
                    "code,village_code,west,south,east,north,synthetic",
                    "330483101018001,330483101018,120.629,30.679,120.630,30.680,true",
                    "330483101018002,330483101018,120.630,30.679,120.631,30.680,true",
                    "330483101018003,330483101018,120.629,30.678,120.630,30.679,false"),
            file(
                    "staff.csv",
                    "username,roles,areas,department,duty_zh,duty_en",
                    "py-1,inspector;handler,330483101,puyuan-municipal,网格员,Inspector",
                    "tx-1,supervisor,330483,,领导,Supervisor"),
            file(
                    "channels.csv",
                    "channel,name_zh,name_en,needs_confirmation,files_by_itself",
                    "INSPECTOR,网格员上报,Inspector,false,true",
                    "PARTNER,平台交换,Partner,true,false"),
            file(
                    "stage-limits.csv",
                    "stage,minutes,working_time_only",
                    "DECISION,15,false",
                    "CONFIRMATION,30,false",
                    "DISPATCH,15,false",
                    "ARBITRATION,60,false",
                    "ACCEPTANCE,60,true",
                    "VERIFICATION,120,true"),
            file("reject-reasons.csv", "code,name_zh,name_en,needs_note", "not-real,不属实,Not real,false"),
            file(
                    "class-attributes.csv",
                    "kind,code,attribute,position,datatype,required,question_zh,question_en,choices",
                    "INCIDENT,06050,length_m,1,NUMBER,false,长度,Length,",
                    "INCIDENT,06050,material,2,SINGLEVALUELIST,false,材质,Material,stone=石材|concrete=混凝土"),
            file(
                    "duplicate-rules.csv",
                    "kind,code,metres,hours",
                    "COMPONENT,,20,72",
                    "INCIDENT,,50,24",
                    "INCIDENT,06050,30,168"),
            file("confusable-classes.csv", "kind,code,other_kind,other_code", "INCIDENT,06050,COMPONENT,04010"),
            file(
                    "duties.csv",
                    "person,duty,area_prefix,valid_from,valid_to",
                    "py-1,INSPECTOR,330483101018001,2016-01-01,2016-12-31",
                    "py-1,INSPECTOR,330483101018,2017-01-01,"),
            file(
                    "supervision-rules.csv",
                    "level,ground,reached,urgent_only,answer_minutes,working_time_only,text_zh",
                    "SUPERVISE,OVERDUE,0,false,480,true,请抓紧办理"),
            file(
                    "campaigns.csv",
                    "code,name_zh,name_en,classes,area_prefixes,valid_from,valid_to,lead_group",
                    "road,道乱占,Roads,INCIDENT/06050;COMPONENT/04010,330483101,2016-12-01,2017-12-31,专项组"),
            file(
                    "evaluation-schemes.csv",
                    "scheme,name_zh,name_en,units,base,doubled",
                    "by-points,百分制,By points,DEPARTMENT,20,true",
                    "inspectors,监督员,Inspectors,INSPECTOR,0,false"),
            file(
                    "evaluation-parts.csv",
                    "scheme,position,name_zh,name_en,kind,measure,points,floor,step,when_empty",
                    "by-points,1,立案数,Cases,BANDS,DISPATCHED,30,,,",
                    "by-points,2,结案率,Closing rate,FLOOR,CLOSING_RATE,50,90,1,UNRANKED",
                    "inspectors,1,有效上报率,Valid,RATIO,VALID_REPORT_RATE,100,,,UNRANKED"),
            file(
                    "evaluation-bands.csv",
                    "scheme,position,from_count,percent",
                    "by-points,1,0,100",
                    "by-points,1,51,90"),
            file("evaluation-grades.csv", "scheme,from_score,grade,board", "by-points,60,C,", "by-points,0,E,RED"),
            file(
                    "outline.geojson",
                    "{\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[",
                    "[120,30],[121,30],[121,31],[120,30]",
                    "]]}}]}")));

    private static Map.Entry<String, List<String>> file(String name, String... lines) {
        return Map.entry(name, new ArrayList<>(List.of(lines)));
    }

    /** Puts a line, counted from 1, in place of the one there; the line after the last appends. */
    SmallProfile withLine(String file, int line, String text) {
        List<String> lines = files.get(file);
        if (line > lines.size()) {
            lines.add(text);
        } else {
            lines.set(line - 1, text);
        }
        return this;
    }

    SmallProfile without(String file) {
        files.remove(file);
        return this;
    }

    SmallProfile with(String file, String... lines) {
        files.put(file, List.of(lines));
        return this;
    }

    Path writeTo(Path folder) {
        files.forEach((file, lines) -> write(folder.resolve(file), String.join("\n", lines) + "\n"));
        return folder;
    }

    static void write(Path file, String text) {
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
