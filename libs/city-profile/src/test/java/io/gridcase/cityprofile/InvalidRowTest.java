package io.gridcase.cityprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which one line can be wrong is refused at that line and column, and causes no second error. */
class InvalidRowTest {

    @TempDir
    Path folder;

    @Test
    void the_profile_that_the_other_tests_spoil_is_valid() {
        CityProfile profile = CityProfile.read(new SmallProfile().writeTo(folder));
        assertThat(profile.classes().get(0).olderCodes()).containsExactly("B0286 路沿石", "S0101 甲");
        assertThat(profile.grids()).hasSize(3);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            city.csv:2 | name_zh: is empty | 330483,,T,Asia/Shanghai,1,2016-01-01
            city.csv:2 | zone: "Asia/Puyuan" is not a time zone such as Asia/Shanghai | 330483,桐乡市,T,Asia/Puyuan,1,2016-01-01
            city.csv:3 | county_code: a profile holds one city | 330483,桐乡市,T,Asia/Shanghai,1,2016-01-01
            areas.csv:5 | code: "330484" is not in city.csv | COUNTY,330484,3304,桐乡市,,县级市
            areas.csv:4 | level: "HAMLET" is none of [COUNTY, TOWN, VILLAGE] | HAMLET,330483101018,330483101,锦苑,,社区
            areas.csv:5 | code: "3304831010" does not match [0-9]{12} | VILLAGE,3304831010,330483101,锦苑,,社区
            areas.csv:5 | parent_code: "330483101" is not the first 9 digits of 330483102001 | VILLAGE,330483102001,330483101,荣星,,社区
            areas.csv:5 | parent_code: "330483102" is not in areas.csv | VILLAGE,330483102001,330483102,荣星,,社区
            areas.csv:5 | code: repeats the key of line 4 | VILLAGE,330483101018,330483101,锦苑,,社区
            areas.csv:5 | name_zh: is empty | VILLAGE,330483101017,330483101, ,,社区
            areas.csv:5 | : has 5 cells where the header has 6 | VILLAGE,330483101017,330483101,锦苑,社区
            classes.csv:4 | kind: "EVENT" is none of [COMPONENT, INCIDENT] | S,EVENT,04010,园林,Green,喷泉,Fountain,,园林
            classes.csv:4 | code: "0401" does not match [0-9]{5} | S,COMPONENT,0401,园林,Green,喷泉,Fountain,,园林
            classes.csv:4 | code: repeats the key of line 3 | S,COMPONENT,04010,园林,Green,喷泉,Fountain,,园林
            classes.csv:4 | code: "S COMPONENT 04011" is not in conditions.csv | S,COMPONENT,04011,园林,Green,喷泉,Fountain,,园林
            conditions.csv:4 | code: "S INCIDENT 06051" is not in classes.csv | S,INCIDENT,06051,1,破损,7,WORK_DAY,修复,CITY_SAMPLE
            conditions.csv:4 | kind: "EVENT" is none of [COMPONENT, INCIDENT] | S,EVENT,06050,1,破损,7,WORK_DAY,修复,CITY_SAMPLE
            conditions.csv:4 | condition_no: repeats the key of line 2 | S,INCIDENT,06050,1,破损,7,WORK_DAY,修复,CITY_SAMPLE
            conditions.csv:4 | condition_no: "two" is not a whole number from 1 to 99 | S,INCIDENT,06050,two,破损,7,WORK_DAY,修复,CITY_SAMPLE
            conditions.csv:4 | limit_value: "-1" is not a whole number from 0 to 999 | S,INCIDENT,06050,2,破损,-1,WORK_DAY,修复,CITY_SAMPLE
            conditions.csv:4 | limit_value: "1.5" is not a whole number from 0 to 999 | S,INCIDENT,06050,2,破损,1.5,WORK_DAY,修复,CITY_SAMPLE
            conditions.csv:4 | limit_unit: "WEEK" is none of [WORK_HOUR, URGENT_WORK_HOUR, WORK_DAY, URGENT_WORK_DAY, NATURAL_DAY] | S,INCIDENT,06050,2,破损,5,WEEK,修复,CITY_SAMPLE
            conditions.csv:4 | limit_value: must be empty because limit_basis is NONE | S,INCIDENT,06050,2,破损,5,,修复,NONE
            conditions.csv:4 | limit_basis: "GUESS" is none of [STANDARD, CITY_RULE, CITY_SAMPLE, ANALOGY, NONE] | S,INCIDENT,06050,2,破损,5,WORK_DAY,修复,GUESS
            schemes.csv:4 | scheme: repeats the key of line 2 | S,2020-01-01,
            schemes.csv:4 | valid_from: "" is not a date such as 2026-07-01 | T,,
            schemes.csv:4 | valid_to: is before valid_from 2020-01-02 | T,2020-01-02,2020-01-01
            classes.csv:4 | scheme: "T" is not in schemes.csv | T,COMPONENT,04010,园林,Green,喷泉,Fountain,,园林
            class-mapping.csv:3 | old_scheme: "OLDER" is not in schemes.csv | OLDER,COMPONENT,0410,S,COMPONENT,04010
            class-mapping.csv:3 | old_kind: "EVENT" is none of [COMPONENT, INCIDENT] | OLD,EVENT,0410,S,COMPONENT,04010
            class-mapping.csv:3 | old_code: "410" does not match [0-9]{4,5} | OLD,COMPONENT,410,S,COMPONENT,04010
            class-mapping.csv:3 | old_code: repeats the key of line 2 | OLD,COMPONENT,0286,S,COMPONENT,04010
            class-mapping.csv:3 | code: "S COMPONENT 06050" is not in classes.csv | OLD,COMPONENT,0287,S,COMPONENT,06050
            class-mapping.csv:3 | code: "OLD INCIDENT 06050" is not in classes.csv | OLD,COMPONENT,0287,OLD,INCIDENT,06050
            class-mapping.csv:3 | code: is the old class itself | S,INCIDENT,06050,S,INCIDENT,06050
            channels.csv:4 | channel: "FAX" is none of [INSPECTOR, PUBLIC, WECHAT, HOTLINE, VIDEO, SENSOR, LEADER, MEDIA, INSPECTION, PARTNER] | FAX,传真,Fax,true,false
            channels.csv:4 | channel: repeats the key of line 2 | INSPECTOR,网格员,Inspector,true,false
            channels.csv:2 | needs_confirmation: "no" is neither true nor false | INSPECTOR,网格员,Inspector,no,true
            channels.csv:2 | files_by_itself: "" is neither true nor false | INSPECTOR,网格员,Inspector,false,
            stage-limits.csv:3 | minutes: "10081" is not a whole number from 1 to 10080 | CONFIRMATION,10081,false
            stage-limits.csv:3 | working_time_only: is for steps after filing; the centre works day and night | CONFIRMATION,30,true
            stage-limits.csv:4 | working_time_only: "" is neither true nor false | DISPATCH,15,
            stage-limits.csv:8 | stage: "FILING" is none of [DECISION, CONFIRMATION, DISPATCH, ARBITRATION, ACCEPTANCE, VERIFICATION] | FILING,15,false
            stage-limits.csv:8 | stage: repeats the key of line 3 | CONFIRMATION,31,false
            reject-reasons.csv:3 | code: "Not Ours" does not match [a-z][a-z0-9-]{1,39} | Not Ours,非管辖,Not ours,true
            reject-reasons.csv:3 | code: repeats the key of line 2 | not-real,不实,Untrue,false
            class-attributes.csv:4 | code: "INCIDENT 04010" is not in classes.csv | INCIDENT,04010,depth,1,NUMBER,false,深度,Depth,
            class-attributes.csv:4 | attribute: "Depth[m]" does not match [a-z][a-z0-9_]{0,39} | INCIDENT,06050,Depth[m],3,NUMBER,false,深度,Depth,
            class-attributes.csv:4 | attribute: repeats the key of line 2 | INCIDENT,06050,length_m,3,NUMBER,false,长度,Length,
            class-attributes.csv:4 | position: repeats the key of line 2 | INCIDENT,06050,depth,1,NUMBER,false,深度,Depth,
            class-attributes.csv:4 | position: "0" is not a whole number from 1 to 99 | INCIDENT,06050,depth,0,NUMBER,false,深度,Depth,
            class-attributes.csv:4 | datatype: "number" is none of [STRING, NUMBER, DATETIME, TEXT, SINGLEVALUELIST, MULTIVALUELIST] | INCIDENT,06050,depth,3,number,false,深度,Depth,
            class-attributes.csv:4 | choices: is for lists only | INCIDENT,06050,depth,3,NUMBER,false,深度,Depth,1=一
            class-attributes.csv:4 | choices: is empty, yet a list has choices | INCIDENT,06050,depth,3,MULTIVALUELIST,false,深度,Depth,
            class-attributes.csv:4 | choices: "b" is repeated or not of the form key=name | INCIDENT,06050,depth,3,MULTIVALUELIST,false,深度,Depth,a=甲!b!c
            class-attributes.csv:4 | choices: "a=乙" is repeated or not of the form key=name | INCIDENT,06050,depth,3,SINGLEVALUELIST,false,深度,Depth,a=甲!a=乙
            class-attributes.csv:4 | choices: "" is repeated or not of the form key=name | INCIDENT,06050,depth,3,SINGLEVALUELIST,false,深度,Depth,a=甲!
            duplicate-rules.csv:5 | kind: repeats the key of line 4 | INCIDENT,06050,10,2
            duplicate-rules.csv:5 | kind: repeats the key of line 2 | COMPONENT,,10,2
            duplicate-rules.csv:5 | code: "INCIDENT 04010" is not in classes.csv | INCIDENT,04010,10,2
            duplicate-rules.csv:5 | metres: "0" is not a whole number from 1 to 5000 | COMPONENT,04010,0,2
            duplicate-rules.csv:5 | hours: "2161" is not a whole number from 1 to 2160 | COMPONENT,04010,10,2161
            duplicate-rules.csv | : has no default row for COMPONENT | COMPONENT,04010,20,72
            confusable-classes.csv:3 | code: repeats the key of line 2 | COMPONENT,04010,INCIDENT,06050
            confusable-classes.csv:3 | code: "COMPONENT 06050" is not in classes.csv | COMPONENT,06050,INCIDENT,06050
            confusable-classes.csv:3 | other_code: "COMPONENT 06050" is not in classes.csv | INCIDENT,06050,COMPONENT,06050
            confusable-classes.csv:3 | other_code: is the same class | INCIDENT,06050,INCIDENT,06050
            duties.csv:4 | person: "py-2" is not in staff.csv | py-2,INSPECTOR,330483101,2016-01-01,
            duties.csv:4 | person: is no inspector in staff.csv | tx-1,TEAM_LEADER,330483101,2016-01-01,
            duties.csv:4 | person: repeats the key of line 3 | py-1,INSPECTOR,330483101018,2017-01-01,2018-12-31
            duties.csv:4 | duty: "COOK" is none of [INSPECTOR, TEAM_LEADER] | py-1,COOK,330483101018,2017-01-01,
            duties.csv:4 | area_prefix: "330483101018004" is not in areas.csv or grids.csv | py-1,INSPECTOR,330483101018004,2017-01-01,
            duties.csv:4 | area_prefix: lies outside the person's areas in staff.csv | py-1,TEAM_LEADER,330483,2017-01-01,
            duties.csv:4 | valid_to: is before valid_from 2018-01-01 | py-1,INSPECTOR,330483101018,2018-01-01,2017-12-31
            supervision-rules.csv:3 | level: "SHOUT" is none of [REMIND, SUPERVISE, CIRCULATE, SUMMON] | SHOUT,OVERDUE,1,false,0,false,请办理
            supervision-rules.csv:3 | ground: "LATE" is none of [WARNED, OVERDUE, REWORKED, SUPERVISED, UNANSWERED] | REMIND,LATE,0,false,0,false,请办理
            supervision-rules.csv:3 | level: repeats the key of line 2 | SUPERVISE,OVERDUE,0,false,480,true,请办理
            supervision-rules.csv:3 | reached: "1" is not a whole number from 0 to 0 | REMIND,WARNED,1,false,0,false,请办理
            supervision-rules.csv:3 | reached: "0" is not a whole number from 1 to 100 | REMIND,REWORKED,0,false,0,false,请办理
            supervision-rules.csv:3 | answer_minutes: "44641" is not a whole number from 0 to 44640 | CIRCULATE,OVERDUE,2,false,44641,false,请办理
            supervision-rules.csv:3 | answer_minutes: differs from another rule of SUPERVISE | SUPERVISE,REWORKED,2,false,60,true,请办理
            supervision-rules.csv:3 | text_zh: is empty | CIRCULATE,OVERDUE,2,false,0,false,
            campaigns.csv:3 | code: "Road" does not match [a-z][a-z0-9-]{1,39} | Road,道,R,INCIDENT/06050,330483,2016-01-01,,组
            campaigns.csv:3 | code: repeats the key of line 2 | road,道,R,INCIDENT/06050,330483,2016-01-01,,组
            campaigns.csv:3 | classes: "06050" does not match [A-Z]+/[0-9]{5} | wires,线,W,06050,330483,2016-01-01,,组
            campaigns.csv:3 | classes: "INCIDENT 04010" is not in classes.csv | wires,线,W,INCIDENT/06050;INCIDENT/04010,330483,2016-01-01,,组
            campaigns.csv:3 | classes: "EVENT 06050" is not in classes.csv | wires,线,W,EVENT/06050,330483,2016-01-01,,组
            campaigns.csv:3 | classes: "INCIDENT/06050" is named twice | wires,线,W,INCIDENT/06050;INCIDENT/06050,330483,2016-01-01,,组
            campaigns.csv:3 | area_prefixes: "330484" is not in areas.csv | wires,线,W,INCIDENT/06050,330483;330484,2016-01-01,,组
            campaigns.csv:3 | area_prefixes: "330483" is named twice | wires,线,W,INCIDENT/06050,330483;330483,2016-01-01,,组
            campaigns.csv:3 | valid_to: is before valid_from 2016-01-02 | wires,线,W,INCIDENT/06050,330483,2016-01-02,2016-01-01,组
            campaigns.csv:3 | lead_group: is empty | wires,线,W,INCIDENT/06050,330483,2016-01-02,,
            area-classes.csv:5 | area_prefix: "330483102" is not in areas.csv | 330483102,I,2016-01-01,
            area-classes.csv:5 | area_class: "IV" is none of [I, II, III] | 330483101018,IV,2016-01-01,
            area-classes.csv:5 | valid_from: holds at the same time as line 2 | 330483,I,2027-01-01,
            area-classes.csv:5 | valid_to: is before valid_from 2016-01-02 | 330483101018,I,2016-01-02,2016-01-01
            limits.csv:5 | condition_no: "S INCIDENT 06050 2" is not in conditions.csv | S,INCIDENT,06050,2,SPECIAL,,2016-01-01,,9,WORK_DAY,ANALOGY
            limits.csv:5 | handling_type: "URGENT" is none of [GENERAL, ENGINEERING, SPECIAL] | S,INCIDENT,06050,1,URGENT,,2016-01-01,,9,WORK_DAY,ANALOGY
            limits.csv:5 | area_class: "1" is none of [I, II, III] | S,INCIDENT,06050,1,SPECIAL,1,2016-01-01,,9,WORK_DAY,ANALOGY
            limits.csv:5 | limit_value: "" is not a whole number from 0 to 999 | S,INCIDENT,06050,1,SPECIAL,I,2016-01-01,,,WORK_DAY,ANALOGY
            limits.csv:5 | limit_unit: "" is none of [WORK_HOUR, URGENT_WORK_HOUR, WORK_DAY, URGENT_WORK_DAY, NATURAL_DAY] | S,INCIDENT,06050,1,SPECIAL,I,2016-01-01,,9,,ANALOGY
            limits.csv:5 | limit_basis: NONE is for conditions.csv only | S,INCIDENT,06050,1,SPECIAL,I,2016-01-01,,9,WORK_DAY,NONE
            limits.csv:5 | valid_from: holds at the same time as line 2 | S,INCIDENT,06050,1,ENGINEERING,,2025-12-31,,9,WORK_DAY,ANALOGY
            limits.csv:5 | valid_from: "soon" is not a date such as 2026-07-01 | S,INCIDENT,06050,1,SPECIAL,I,soon,,9,WORK_DAY,ANALOGY
            working-hours.csv:3 | session_end: 14:00 is not after 18:00 | ,2016-01-01,,,18:00,14:00
            working-hours.csv:3 | session_start: overlaps the session of line 2 | ,2016-01-01,,,11:59,18:00
            working-hours.csv:3 | session_start: "2pm" is not a time such as 08:00 | ,2016-01-01,,,2pm,18:00
            working-hours.csv:6 | season_from: overlaps the season of line 4 | outdoor,2020-01-01,09-30,10-31,07:30,11:30
            working-hours.csv:6 | season_from: overlaps the season of line 4 | outdoor,2020-01-01,11-01,06-01,07:30,11:30
            working-hours.csv:6 | season_from: "13-01" is not a month and day such as 06-01 | outdoor,2020-01-01,13-01,02-28,07:30,11:30
            working-hours.csv:6 | season_to: "" is not a month and day such as 06-01 | outdoor,2020-01-01,11-01,,07:30,11:30
            working-hours.csv:6 | season_from: no row says what holds outside the seasons | outdoor,2021-01-01,11-01,02-28,07:30,11:30
            working-hours.csv:6 | group: "Night Shift" does not match [a-z][a-z0-9-]{1,39} | Night Shift,2021-01-01,,,20:00,23:30
            calendar.csv:3 | date: repeats the key of line 2 | 2026-10-01,WORK,国庆,National Day
            calendar.csv:3 | date: "2026-02-30" is not a date such as 2026-07-01 | 2026-02-30,OFF,春节,Spring Festival
            calendar.csv:3 | date: 1026-02-01 is not from 1990-01-01 to 2199-12-31 | 1026-02-01,OFF,春节,Spring Festival
            departments.csv:4 | code: "Puyuan_Gas" does not match [a-z][a-z0-9-]{1,39} | Puyuan_Gas,燃气,Gas,OPERATOR,330483,
            departments.csv:4 | code: repeats the key of line 3 | tx-police,公安,Police,AUTHORITY,330483,
            departments.csv:4 | area_prefix: "330484" is not in areas.csv | tx-gas,燃气,Gas,OPERATOR,330484,
            departments.csv:4 | hours_group: "indoor" is not in working-hours.csv | tx-gas,燃气,Gas,OPERATOR,330483,indoor
            responsibility-matrix.csv:4 | rule_id: repeats the key of line 2 | R1,COMPONENT,04010,,330483,,,,tx-police,,,2016-01-01,
            responsibility-matrix.csv:4 | code: "INCIDENT 04010" is not in classes.csv | R3,INCIDENT,04010,,330483,,,,tx-police,,,2016-01-01,
            responsibility-matrix.csv:4 | code: "INCIDENT 04" is not in classes.csv | R3,INCIDENT,04,,330483,,,,tx-police,,,2016-01-01,
            responsibility-matrix.csv:4 | kind: "EVENT" is none of [COMPONENT, INCIDENT] | R3,EVENT,04010,,330483,,,,tx-police,,,2016-01-01,
            responsibility-matrix.csv:4 | condition_no: "INCIDENT 06050 2" is not in conditions.csv | R3,INCIDENT,06050,2,330483,,,,tx-police,,,2016-01-01,
            responsibility-matrix.csv:4 | condition_no: "all" is not a whole number from 1 to 99 | R3,INCIDENT,06050,all,330483,,,,tx-police,,,2016-01-01,
            responsibility-matrix.csv:4 | condition_no: must be empty because the rule is for a whole major class | R3,INCIDENT,06,1,330483,,,,tx-police,,,2016-01-01,
            responsibility-matrix.csv:4 | area_prefix: "33048" is not in areas.csv | R3,COMPONENT,04010,,33048,,,,tx-police,,,2016-01-01,
            responsibility-matrix.csv:4 | answer: "stone" is not of the form attribute=value | R3,INCIDENT,06050,,330483,stone,,,tx-police,,,2016-01-01,
            responsibility-matrix.csv:4 | answer: "owner" is not asked of this class in class-attributes.csv | R3,INCIDENT,06050,,330483,owner=city,,,tx-police,,,2016-01-01,
            responsibility-matrix.csv:4 | answer: "wood" is none of [stone, concrete] | R3,INCIDENT,06050,,330483,material=wood,,,tx-police,,,2016-01-01,
            responsibility-matrix.csv:4 | answer: must be empty because the rule is for a whole major class | R3,INCIDENT,06,,330483,material=stone,,,tx-police,,,2016-01-01,
            responsibility-matrix.csv:4 | time_to: "" is not a time such as 08:00 | R3,INCIDENT,06050,,330483,,22:00,,tx-police,,,2016-01-01,
            responsibility-matrix.csv:4 | time_from: "10pm" is not a time such as 08:00 | R3,INCIDENT,06050,,330483,,10pm,06:00,tx-police,,,2016-01-01,
            responsibility-matrix.csv:4 | time_to: is the same as time_from; leave both empty for the whole day | R3,INCIDENT,06050,,330483,,22:00,22:00,tx-police,,,2016-01-01,
            responsibility-matrix.csv:4 | department: "tx-gas" is not in departments.csv | R3,COMPONENT,04010,,330483,,,,tx-gas,,,2016-01-01,
            responsibility-matrix.csv:4 | assisting: "tx-gas" is not in departments.csv | R3,COMPONENT,04010,,330483,,,,tx-police,tx-gas,,2016-01-01,
            responsibility-matrix.csv:4 | assisting: names a department that has a part already | R3,COMPONENT,04010,,330483,,,,tx-police,tx-police,,2016-01-01,
            responsibility-matrix.csv:4 | assisting: names more than 5 departments | R3,COMPONENT,04010,,330483,,,,tx-police,puyuan-municipal;puyuan-municipal;puyuan-municipal;puyuan-municipal;puyuan-municipal;puyuan-municipal,,2016-01-01,
            responsibility-matrix.csv:4 | agent: "tx-gas" is not in departments.csv | R3,COMPONENT,04010,,330483,,,,tx-police,,tx-gas,2016-01-01,
            responsibility-matrix.csv:4 | agent: is the department itself | R3,COMPONENT,04010,,330483,,,,tx-police,,tx-police,2016-01-01,
            responsibility-matrix.csv:4 | valid_to: is before valid_from 2016-01-02 | R3,COMPONENT,04010,,330483,,,,tx-police,,,2016-01-02,2016-01-01
            responsibility-matrix.csv:4 | department: has this rule already in line 2 | R3,INCIDENT,06050,,330483101,,,,puyuan-municipal,,,2015-01-01,2016-01-01
            grids.csv:4 | code: "330483101017003" is not the village code and a number from 001 to 999 | 330483101017003,330483101018,120.632,30.678,120.633,30.679,true
            grids.csv:4 | code: "330483101018000" is not the village code and a number from 001 to 999 | 330483101018000,330483101018,120.632,30.678,120.633,30.679,true
            grids.csv:4 | village_code: "330483101019" is not in areas.csv | 330483101019001,330483101019,120.632,30.678,120.633,30.679,true
            grids.csv:4 | west: the cell overlaps that of line 2 | 330483101018003,330483101018,120.6295,30.6795,120.6298,30.6798,true
            grids.csv:2 | east: is not east of 120.633 | 330483101018001,330483101018,120.633,30.675,120.632,30.676,true
            grids.csv:2 | north: is not north of 30.677 | 330483101018001,330483101018,120.632,30.677,120.633,30.676,true
            grids.csv:2 | west: "NaN" is not a number of degrees from -180 to 180 | 330483101018001,330483101018,NaN,30.675,120.632,30.676,true
            grids.csv:2 | north: "91" is not a number of degrees from -90 to 90 | 330483101018001,330483101018,120.632,30.675,120.633,91,true
            grids.csv:2 | synthetic: "yes" is neither true nor false | 330483101018001,330483101018,120.632,30.675,120.633,30.676,yes
            staff.csv:4 | username: repeats the key of line 3 | tx-1,supervisor,330483,,领导,Supervisor
            staff.csv:4 | username: "张三" does not match [a-z][a-z0-9-]{1,39} | 张三,supervisor,330483,,领导,Supervisor
            staff.csv:4 | roles: "boss" is repeated or none of [inspector, intake-officer, shift-leader, dispatcher, handler, department-head, supervisor] | tx-2,supervisor;boss,330483,,领导,Supervisor
            staff.csv:4 | areas: "330483999" is not in areas.csv | tx-2,supervisor,330483101;330483999,,领导,Supervisor
            staff.csv:4 | department: is empty, yet a handler or department head has one | tx-2,handler,330483,,处置员,Handler
            staff.csv:4 | department: is for handlers and department heads only | tx-2,supervisor,330483,tx-police,领导,Supervisor
            staff.csv:4 | department: "tx-gas" is not in departments.csv | tx-2,handler,330483,tx-gas,处置员,Handler
            evaluation-schemes.csv:4 | scheme: repeats the key of line 2 | by-points,又一,Again,TOWN,0,false
            evaluation-schemes.csv:4 | scheme: "Points" does not match [a-z][a-z0-9-]{1,39} | Points,又一,Again,TOWN,0,false
            evaluation-schemes.csv:4 | units: "HAMLET" is none of [COUNTY, TOWN, VILLAGE, GRID, CAMPAIGN, DEPARTMENT, INSPECTOR, INTAKE_OFFICER, SHIFT_LEADER, DISPATCHER] | other,又一,Again,HAMLET,0,false
            evaluation-schemes.csv:4 | base: "-1" is not a number from 0 to 1000 with at most two digits behind the point | other,又一,Again,TOWN,-1,false
            evaluation-parts.csv:5 | scheme: "other" is not in evaluation-schemes.csv | other,1,率,Rate,RATIO,CLOSING_RATE,10,,,
            evaluation-parts.csv:5 | position: repeats the key of line 2 | by-points,1,率,Rate,RATIO,CLOSING_RATE,10,,,
            evaluation-parts.csv:5 | kind: "FORMULA" is none of [RATIO, INVERSE, BANDS, FLOOR, DEDUCTION, SHOWN] | by-points,3,率,Rate,FORMULA,CLOSING_RATE,10,,,
            evaluation-parts.csv:5 | measure: "BEAUTY" is neither a ratio nor a figure | by-points,3,率,Rate,RATIO,BEAUTY,10,,,
            evaluation-parts.csv:5 | measure: RATIO is about a ratio | by-points,3,率,Rate,RATIO,CLOSED,10,,,
            evaluation-parts.csv:5 | measure: BANDS is about a figure | by-points,3,率,Rate,BANDS,CLOSING_RATE,10,,,
            evaluation-parts.csv:5 | measure: "MISSED_RATE" is not known of units of this scheme | by-points,3,率,Rate,RATIO,MISSED_RATE,10,,,
            evaluation-parts.csv:5 | points: "0.125" is not a number from 0 to 1000 with at most two digits behind the point | by-points,3,率,Rate,RATIO,CLOSING_RATE,0.125,,,
            evaluation-parts.csv:5 | floor: "101" is not a number from 0 to 100 with at most two digits behind the point | by-points,3,率,Rate,FLOOR,CLOSING_RATE,10,101,1,
            evaluation-parts.csv:5 | when_empty: "ZERO" is none of [UNRANKED, LEFT_OUT, FULL] | by-points,3,率,Rate,RATIO,CLOSING_RATE,10,,,ZERO
            evaluation-bands.csv:4 | position: "by-points 2" is not in evaluation-parts.csv | by-points,2,0,100
            evaluation-bands.csv:4 | from_count: repeats the key of line 2 | by-points,1,0,50
            evaluation-bands.csv:4 | percent: "101" is not a number from 0 to 100 with at most two digits behind the point | by-points,1,9,101
            evaluation-grades.csv:4 | scheme: "other" is not in evaluation-schemes.csv | other,90,A,
            evaluation-grades.csv:4 | grade: repeats the key of line 2 | by-points,90,C,
            evaluation-grades.csv:4 | from_score: is that of another grade | by-points,60.0,B,
            evaluation-grades.csv:4 | board: "BLACK" is none of [RED, YELLOW, BLUE] | by-points,90,A,BLACK
            outline.geojson:2 | : not well-formed JSON: Unexpected character (';' (code 59)): was expecting comma to separate Array entries | [120,30];[121,30]
            outline.geojson | geometry: is not one polygon with a closed ring of positions | - [120,30],[121,30],[121,31],[120,31]
            """)
    void one_wrong_line_is_the_one_error(String place, String complaint, String text) {
        String[] fileAndLine = place.split(":");
        int line = fileAndLine.length > 1 ? Integer.parseInt(fileAndLine[1]) : 2;
        new SmallProfile()
                // The table's own separator cannot stand in a cell.
                .withLine(fileAndLine[0], line, text.replaceFirst("^- ", "").replace('!', '|'))
                .writeTo(folder);
        String separator = complaint.startsWith(":") ? "" : " ";
        assertThat(errors()).containsExactly(place + separator + complaint);
    }

    private List<String> errors() {
        return catchThrowableOfType(InvalidCityProfile.class, () -> CityProfile.read(folder)).errors().stream()
                .map(ProfileError::toString)
                .toList();
    }
}
