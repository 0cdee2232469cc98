package io.gridcase.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    private final RowErrors errors = new RowErrors();

    @Test
    void a_row_that_is_right_is_a_report() {
        var listed = read(row(2, Map.of())).get(0);

        errors.requireNone();
        assertThat(listed.foreignNumber()).isEqualTo("A-1");
        assertThat(listed.classId()).hasToString("INCIDENT 06050");
        assertThat(listed.where().position()).isNotNull();
        assertThat(listed.reportedAt()).isEqualTo("2026-11-22T01:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "FOREIGN_NUMBER, '', is missing",
        "CLASS_KIND, '', is missing",
        "CLASS_KIND, EVENT, must be COMPONENT",
        "CLASS_CODE, 6050, must be five digits",
        "CLASS_CODE, '', is missing",
        "CONDITION_NO, two, must be a whole number",
        "CONDITION_NO, 100, must be a whole number",
        "LONGITUDE, 181, must be degrees",
        "LONGITUDE, NaN, must be degrees",
        "LONGITUDE, 1e2, must be degrees",
        "LONGITUDE, '', stand together",
        "LATITUDE, 90.1, must be degrees",
        "CRS, MARS, must be WGS84",
        "CRS, '', stand together",
        "DESCRIPTION, '', is missing",
        "REPORTED_AT, yesterday, must be a time",
        "REPORTED_AT, 2026-11-23 09:30, must be a time",
        "REPORTED_AT, 2026-13-01 09:30, must be a time",
        "REPORTED_AT, 2026-10-22 09:30, must be a time",
    })
    void what_is_wrong_is_told(Column column, String value, String reason) {
        read(row(7, Map.of(column, value)));

        var refused = catchThrowableOfType(InvalidList.class, errors::requireNone);
        assertThat(refused.facts()).containsEntry("rowErrorCount", 1);
        assertThat(told(refused)).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(7);
            assertThat(error.reason()).contains(reason);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22 09:30, 2026-11-22T01:30:00Z",
        "2026/11/2 9:30, 2026-11-02T01:30:00Z",
        "2026-11-22T09:30:15, 2026-11-22T01:30:15Z",
        "2026-11-22T09:30:15+09:00, 2026-11-22T00:30:15Z",
        "2026-11-22T01:30:15Z, 2026-11-22T01:30:15Z",
    })
    void times_may_be_written_as_people_do(String text, Instant time) {
        assertThat(read(row(2, Map.of(Column.REPORTED_AT, text))).get(0).reportedAt())
                .isEqualTo(time);
    }

    @Test
    void an_address_will_do_in_place_of_a_position() {
        var only = Map.of(Column.LONGITUDE, "", Column.LATITUDE, "", Column.CRS, "", Column.ADDRESS, "植材路1号");

        assertThat(read(row(2, only)).get(0).where().position()).isNull();
        assertThatCode(errors::requireNone).doesNotThrowAnyException();
    }

    @Test
    void neither_address_nor_position_is_nowhere() {
        read(row(2, Map.of(Column.LONGITUDE, "", Column.LATITUDE, "", Column.CRS, "", Column.ADDRESS, "")));

        assertThat(told(catchThrowableOfType(InvalidList.class, errors::requireNone)))
                .extracting(RowError::column)
                .containsExactly("address");
    }

    @Test
    void a_number_stands_in_a_list_once() {
        read(row(2, Map.of()), row(3, Map.of()));

        assertThat(told(catchThrowableOfType(InvalidList.class, errors::requireNone)))
                .containsExactly(new RowError(3, "foreign_number", "A-1", "stands in this list twice"));
    }

    @Test
    void no_error_tells_a_phone_number() {
        read(row(2, Map.of(Column.CONTACT_PHONE, "13800000000".repeat(5))));

        assertThat(told(catchThrowableOfType(InvalidList.class, errors::requireNone)))
                .extracting(RowError::value)
                .containsExactly("");
    }

    @Test
    void of_many_errors_the_first_two_hundred_are_told_and_all_are_counted() {
        read(IntStream.range(2, 302)
                .mapToObj(i -> row(i, Map.of(Column.FOREIGN_NUMBER, "N" + i, Column.CLASS_CODE, "x".repeat(90))))
                .toArray(ListRow[]::new));

        var refused = catchThrowableOfType(InvalidList.class, errors::requireNone);
        assertThat(refused.facts()).containsEntry("rowErrorCount", 300);
        assertThat(told(refused)).hasSize(200).allMatch(error -> error.value().length() <= 80);
    }

    private List<ListedReport> read(ListRow... rows) {
        return new RowReader(ZoneId.of("Asia/Shanghai"), NOW, errors).read(List.of(rows));
    }

    private static ListRow row(int number, Map<Column, String> otherwise) {
        var cells = new EnumMap<Column, String>(Map.of(
                Column.FOREIGN_NUMBER, "A-1",
                Column.CLASS_KIND, "事件",
                Column.CLASS_CODE, "06050",
                Column.CONDITION_NO, "2",
                Column.LONGITUDE, "120.63",
                Column.LATITUDE, "30.68",
                Column.CRS, "WGS84",
                Column.ADDRESS, "桐星大道",
                Column.DESCRIPTION, "路缘石破损",
                Column.REPORTED_AT, "2026-11-22 09:30"));
        cells.putAll(otherwise);
        cells.values().removeIf(String::isEmpty);
        return new ListRow(number, cells, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<RowError> told(InvalidList refused) {
        return (List<RowError>) refused.facts().get("rowErrors");
    }
}
