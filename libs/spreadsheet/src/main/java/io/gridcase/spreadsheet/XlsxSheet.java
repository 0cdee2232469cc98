package io.gridcase.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX; texts are texts there and never formulas. Excel shows a million rows of a sheet, the next ones are on another. */
final class XlsxSheet implements Sheet {

    private static final int ROWS_OF_A_SHEET = 1_000_000;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(written, "Gridcase", "01.0000");
    private final int most;
    private List<String> titles = List.of();
    private int sheets;
    private int row;
    private Worksheet sheet;

    XlsxSheet() {
        this(ROWS_OF_A_SHEET);
    }

    XlsxSheet(int most) {
        this.most = most;
        this.sheet = nextSheet();
    }

    @Override
    public byte[] begin(List<String> names) {
        titles = names;
        add(titles);
        return taken();
    }

    @Override
    public byte[] rows(List<List<Object>> rows) {
        if (row + rows.size() > most) {
            write(sheet::finish);
            sheet = nextSheet();
            add(titles);
        }
        rows.forEach(this::add);
        write(sheet::flush);
        return taken();
    }

    @Override
    public byte[] end() {
        write(workbook::finish);
        return taken();
    }

    private Worksheet nextSheet() {
        row = 0;
        sheets++;
        var next = workbook.newWorksheet(String.valueOf(sheets));
        next.freezePane(0, 1);
        return next;
    }

    private void add(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.inlineString(row, column, cells.get(column).toString());
            }
        }
        row++;
    }

    private byte[] taken() {
        var bytes = written.toByteArray();
        written.reset();
        return bytes;
    }

    private static void write(Writing step) {
        try {
            step.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** To memory, which does not fail. */
    private interface Writing {
        void run() throws IOException;
    }
}
