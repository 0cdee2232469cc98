package io.gridcase.intake.batch.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gridcase.intake.batch.AnswerColumn;
import io.gridcase.intake.batch.Column;
import io.gridcase.intake.batch.InvalidList;
import io.gridcase.intake.batch.ListFile;
import io.gridcase.intake.batch.ListFiles;
import io.gridcase.intake.batch.ListRow;
import io.gridcase.intake.batch.ListTooLarge;
import io.gridcase.intake.batch.TextEncoding;
import io.gridcase.intake.batch.UnreadableList;
import io.gridcase.refusal.Invalid;
import io.vertx.mutiny.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListFilesTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final String HEADING = "来件编号,class_kind,CLASS_CODE,问题描述,地址\n";
    private static final String ROW = "A-1,事件,06050,\"路缘石\n破损，急\",植材路1号\n";

    private final ListFiles files = new SniffedListFiles(VERTX);

    @AfterAll
    static void stop() {
        VERTX.closeAndAwait();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void text_is_read_in_either_encoding(String charset) {
        var row = read((HEADING + ROW).getBytes(Charset.forName(charset))).get(0);

        assertThat(row.number()).isEqualTo(2);
        assertThat(row.cells())
                .containsEntry(Column.FOREIGN_NUMBER, "A-1")
                .containsEntry(Column.DESCRIPTION, "路缘石\n破损，急")
                .containsEntry(Column.ADDRESS, "植材路1号");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_heading() {
        assertThat(read(("\uFEFF" + HEADING + ROW).getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    @Test
    void blank_rows_are_passed_over_but_counted() {
        assertThat(read((HEADING + "\n,,,,\n" + ROW).getBytes(StandardCharsets.UTF_8)))
                .extracting(ListRow::number)
                .containsExactly(4);
    }

    @Test
    void what_is_in_neither_encoding_is_refused() {
        assertUnreadable(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF});
        assertThatExceptionOfType(UnreadableList.class)
                .isThrownBy(() -> read((HEADING + ROW).getBytes(Charset.forName("GB18030")), TextEncoding.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "来件编号,class_kind,class_code,问题描述\n", "\"来件编号,x\n"})
    void what_is_no_list_is_refused(String text) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "来件编号,class_kind,class_code",
                "来件编号,来件编号,class_kind,class_code,问题描述",
                "来件编号,class_kind,class_code,问题描述,密码"
            })
    void a_heading_names_every_column_that_is_needed_and_no_other(String heading) {
        assertThatExceptionOfType(InvalidList.class)
                .isThrownBy(() -> read((heading + "\n" + ROW).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void more_than_five_thousand_rows_are_refused() {
        assertThat(read((HEADING + ROW.repeat(5000)).getBytes(StandardCharsets.UTF_8)))
                .hasSize(5000);
        assertThatExceptionOfType(ListTooLarge.class)
                .isThrownBy(() -> read((HEADING + ROW.repeat(5001)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void more_than_ten_megabytes_are_refused() {
        assertThatExceptionOfType(ListTooLarge.class).isThrownBy(() -> read(new byte[10 * 1024 * 1024 + 1]));
    }

    @Test
    void a_workbook_is_read_with_its_numbers_and_times() {
        var row = read(workbook("A-1", 120.63, LocalDateTime.of(2026, 11, 22, 9, 30)))
                .get(0);

        assertThat(row.number()).isEqualTo(2);
        assertThat(row.cells())
                .containsEntry(Column.FOREIGN_NUMBER, "A-1")
                .containsEntry(Column.LONGITUDE, "120.63")
                .containsEntry(Column.REPORTED_AT, "2026-11-22T09:30");
    }

    @Test
    void the_templates_are_lists_without_rows() {
        assertUnreadable(files.emptyCsv(List.of()));
        assertUnreadable(files.emptyXlsx(List.of(new AnswerColumn("plate"))));
    }

    @Test
    void a_broken_workbook_is_refused() {
        var whole = workbook("A-1", 1, LocalDateTime.of(2026, 1, 1, 0, 0));
        assertUnreadable(Arrays.copyOf(whole, whole.length / 2));
        assertUnreadable(zip("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8)));
        assertUnreadable(new byte[] {'P', 'K', 3, 4});
    }

    @Test
    void an_archive_that_unpacks_without_end_is_refused() {
        assertThatExceptionOfType(ListTooLarge.class)
                .isThrownBy(() -> read(zip("xl/worksheets/sheet1.xml", new byte[65 * 1024 * 1024])));
    }

    private List<ListRow> read(byte[] file) {
        return read(file, TextEncoding.AUTO);
    }

    private List<ListRow> read(byte[] file, TextEncoding encoding) {
        return files.read(new ListFile(file, encoding)).await().indefinitely();
    }

    private void assertUnreadable(byte[] file) {
        assertThatExceptionOfType(UnreadableList.class).isThrownBy(() -> read(file));
    }

    private static byte[] workbook(String number, double longitude, LocalDateTime reportedAt) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("list");
            var titles =
                    List.of("foreign_number", "class_kind", "class_code", "description", "longitude", "reported_at");
            for (int i = 0; i < titles.size(); i++) {
                sheet.value(0, i, titles.get(i));
            }
            sheet.value(1, 0, number);
            sheet.value(1, 4, longitude);
            sheet.value(1, 5, reportedAt);
            sheet.style(1, 5).format("yyyy-MM-dd HH:mm").set();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
