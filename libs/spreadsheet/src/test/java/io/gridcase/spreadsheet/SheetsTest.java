package io.gridcase.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets as programs read them. */
class SheetsTest {

    private static final List<String> TITLES = List.of("事发位置 Address", "分 Minutes");

    @Test
    void csv_is_quoted_and_marked_as_utf_8() throws IOException {
        var text = new String(written(new CsvSheet(), List.of(List.of("a,\"b\"\r\nc", -90L))), UTF_8);

        assertThat(text).isEqualTo("\ufeff\"事发位置 Address\",\"分 Minutes\"\r\n\"a,\"\"b\"\"\r\nc\",-90\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "=HYPERLINK(\"http://e.org\")\n"})
    void csv_has_no_formulas(String text) throws IOException {
        assertThat(new String(written(new CsvSheet(), List.of(List.of(text, 1))), UTF_8))
                .contains("\"'" + text.replace("\"", "\"\""));
    }

    @Test
    void xlsx_has_texts_and_numbers_and_no_formulas() throws IOException {
        var cells = List.<Object>of("=1+1 \u0001 <&>", -90L);

        var bytes = written(new XlsxSheet(), List.of(cells, cells));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0).stream().map(Cell::getText)).containsExactlyElementsOf(TITLES);
            assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(2).getCellText(0)).startsWith("=1+1").endsWith("<&>");
            assertThat(rows.get(2).getCell(1).getType()).isEqualTo(CellType.NUMBER);
        }
    }

    @Test
    void what_one_sheet_cannot_hold_is_on_the_next_under_the_same_titles() throws IOException {
        var bytes = written(new XlsxSheet(3), List.of(List.of("a", 1), List.of("b", 2), List.of("c", 3)));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheets().map(SheetsTest::firstColumn))
                    .containsExactly(List.of("事发位置 Address", "a", "b"), List.of("事发位置 Address", "c"));
        }
    }

    private static List<String> firstColumn(org.dhatim.fastexcel.reader.Sheet sheet) {
        try {
            return sheet.read().stream().map(row -> row.getCellText(0)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] written(Sheet sheet, List<List<Object>> rows) throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(sheet.begin(TITLES));
        for (var row : rows) {
            file.write(sheet.rows(List.of(row)));
        }
        file.write(sheet.end());
        return file.toByteArray();
    }
}
