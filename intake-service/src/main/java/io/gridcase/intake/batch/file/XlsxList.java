package io.gridcase.intake.batch.file;

import io.gridcase.intake.batch.UnreadableList;
import io.gridcase.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Lists as XLSX: the first sheet, row by row; of a formula its last result. */
final class XlsxList {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /** Further cells of a row are not looked at. */
    private static final int MOST_COLUMNS = 100;

    private static final int TEXT_ROWS = 500;

    private XlsxList() {}

    static void read(byte[] file, CollectedRows rows) {
        ZipGuard.check(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
                var sheet = workbook.getFirstSheet().openStream()) {
            sheet.forEach(row -> rows.add(row.getRowNum(), cells(row)));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException unreadable) {
            // The library throws whatever comes to pass in a file that is broken or made to break it.
            throw new UnreadableList("this is no XLSX file, or it is broken");
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, Math.min(MOST_COLUMNS, row.getCellCount()))
                .mapToObj(i -> row.getOptionalCell(i).map(XlsxList::text).orElse(""))
                .toList();
    }

    private static String text(Cell cell) {
        var raw = cell.getRawValue();
        if (cell.getType() == CellType.NUMBER && raw != null) {
            return isTime(cell) ? cell.asDate().toString() : new BigDecimal(raw).toPlainString();
        }
        return cell.getType() == CellType.STRING ? cell.getText() : raw == null ? "" : raw;
    }

    private static boolean isTime(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.contains("yy");
    }

    /** Numbers and codes are text there, lest the spreadsheet drop their leading zeros. */
    static byte[] empty(List<String> titles) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Gridcase", "1.0")) {
            var sheet = workbook.newWorksheet("清单");
            for (int column = 0; column < titles.size(); column++) {
                sheet.value(0, column, titles.get(column));
                sheet.range(1, column, TEXT_ROWS, column).style().format("@").set();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory is always written", impossible);
        }
        return bytes.toByteArray();
    }
}
