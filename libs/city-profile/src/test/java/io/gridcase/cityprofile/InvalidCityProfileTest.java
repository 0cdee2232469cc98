package io.gridcase.cityprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A profile with anything wrong is refused, and the refusal names every file, line, column and reason. */
class InvalidCityProfileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void a_missing_file_is_the_one_error_whatever_refers_to_it(Part part) {
        new SmallProfile().without(part.file()).writeTo(folder);
        assertThat(errors()).containsExactly(part.file() + ": this file is missing");
    }

    @Test
    void a_header_must_have_every_column_once_and_no_other() {
        new SmallProfile()
                .withLine("areas.csv", 1, "level,code,code,name_zh,nameEn,kind_zh")
                .writeTo(folder);
        assertThat(errors())
                .containsExactly(
                        "areas.csv:1 parent_code: this column is missing",
                        "areas.csv:1 name_en: this column is missing",
                        "areas.csv:1 nameEn: this column is unknown or repeated",
                        "areas.csv:1 code: this column is unknown or repeated");
    }

    @Test
    void a_file_without_rows_or_without_anything_is_refused() {
        new SmallProfile()
                .with("staff.csv", "username,roles,areas,department,duty_zh,duty_en")
                .writeTo(folder);
        SmallProfile.write(folder.resolve("calendar.csv"), "");
        assertThat(errors())
                .containsExactly(
                        "calendar.csv: is empty; the header is missing", "staff.csv: has a header but no rows");
    }

    @Test
    void a_stage_without_its_limit_is_missed() {
        new SmallProfile()
                .with(
                        "stage-limits.csv",
                        "stage,minutes,working_time_only",
                        "DECISION,15,false",
                        "CONFIRMATION,30,false",
                        "DISPATCH,15,false",
                        "ARBITRATION,60,false",
                        "ACCEPTANCE,60,true")
                .writeTo(folder);
        assertThat(errors()).containsExactly("stage-limits.csv: has no row for VERIFICATION");
    }

    @Test
    void two_code_lists_share_a_code_only_one_after_the_other() {
        SmallProfile profile = new SmallProfile()
                .withLine("classes.csv", 4, "OLD,COMPONENT,04010,园林,Green,喷泉,Fountain,,园林")
                .withLine("conditions.csv", 4, "OLD,COMPONENT,04010,1,一般情形,,,修复,NONE");
        assertThat(CityProfile.read(profile.writeTo(folder)).classes()).hasSize(3);
        profile.withLine("schemes.csv", 3, "OLD,2013-01-01,2016-01-01").writeTo(folder);
        assertThat(errors()).containsExactly("classes.csv:4 code: is that of line 3 while both lists hold");
    }

    @Test
    void a_file_in_another_encoding_is_refused_at_its_first_foreign_line() throws IOException {
        Path file = new SmallProfile().writeTo(folder).resolve("areas.csv");
        String text = Files.readString(file).replace("桐乡市", "Tongxiang").replace("县级市", "county");
        Files.write(file, text.getBytes(Charset.forName("GBK")));
        assertThat(errors()).containsExactly("areas.csv:3: not UTF-8; save the file as CSV UTF-8, not as GBK");
    }

    @Test
    void an_oversized_file_is_refused_unread() throws IOException {
        new SmallProfile().writeTo(folder);
        try (RandomAccessFile grids =
                new RandomAccessFile(folder.resolve("grids.csv").toFile(), "rw")) {
            grids.setLength(64L * 1024 * 1024 + 1);
        }
        assertThat(errors()).containsExactly("grids.csv: larger than 64 MiB");
    }

    @Test
    void lines_are_counted_through_cells_that_span_several() {
        new SmallProfile()
                .withLine("areas.csv", 3, "TOWN,330483101,330483,\"濮院\n镇\",Puyuan Town,镇")
                .withLine("areas.csv", 5, "VILLAGE,330483101019,330483101,永乐,,")
                .writeTo(folder);
        assertThat(errors())
                .containsExactly(
                        "areas.csv:3 name_zh: holds a line break or another control character",
                        "areas.csv:6 kind_zh: is empty");
    }

    @Test
    void broken_quotes_are_refused_where_the_record_begins() {
        new SmallProfile()
                .withLine("areas.csv", 3, "TOWN,330483101,330483,\"濮\"院镇,Puyuan,镇")
                .writeTo(folder);
        assertThat(errors())
                .containsExactly("areas.csv:3: the record that begins here is not well-formed CSV; check its quotes");
    }

    @Test
    void a_cell_is_no_longer_than_500_characters() {
        new SmallProfile()
                .withLine("calendar.csv", 2, "2026-10-01,OFF," + "国".repeat(501) + ",National Day")
                .writeTo(folder);
        assertThat(errors()).containsExactly("calendar.csv:2 name_zh: longer than 500 characters");
    }

    @Test
    void a_wrong_county_code_is_told_with_what_it_breaks() {
        new SmallProfile()
                .withLine("city.csv", 2, "33048,桐乡市,T,Asia/Shanghai,1,2016-01-01")
                .writeTo(folder);
        assertThat(errors())
                .containsExactly(
                        "areas.csv:2 code: \"330483\" is not in city.csv",
                        "city.csv:2 county_code: \"33048\" does not match [0-9]{6}");
    }

    @Test
    void all_errors_of_all_files_are_told_at_once() {
        SmallProfile profile = new SmallProfile()
                .withLine("staff.csv", 3, "tx-1,supervisor,3304,tx-police,,Supervisor")
                .withLine("calendar.csv", 2, "2026-13-01,FREE,国庆,National Day");
        profile.writeTo(folder);
        assertThat(errors())
                .containsExactly(
                        "calendar.csv:2 date: \"2026-13-01\" is not a date such as 2026-07-01",
                        "calendar.csv:2 day_type: \"FREE\" is none of [OFF, WORK]",
                        "staff.csv:3 areas: \"3304\" is not in areas.csv",
                        "staff.csv:3 department: is for handlers and department heads only",
                        "staff.csv:3 duty_zh: is empty");
    }

    @Test
    void the_message_shows_the_first_twenty_and_counts_the_rest() {
        SmallProfile profile = new SmallProfile();
        IntStream.range(0, 25).forEach(i -> profile.withLine("calendar.csv", 100, "x" + i + ",OFF,国庆,National Day"));
        profile.writeTo(folder);
        assertThatThrownBy(() -> CityProfile.read(folder))
                .hasMessageContaining("has 25 error(s):\n  calendar.csv:3 date: \"x0\" is not a date")
                .hasMessageEndingWith("\n  and 5 more");
    }

    @Test
    void a_folder_that_does_not_exist_misses_every_file() {
        folder = folder.resolve("nowhere");
        assertThat(errors()).hasSize(Part.values().length).allMatch(error -> error.endsWith("this file is missing"));
    }

    private List<String> errors() {
        return catchThrowableOfType(InvalidCityProfile.class, () -> CityProfile.read(folder)).errors().stream()
                .map(ProfileError::toString)
                .toList();
    }
}
