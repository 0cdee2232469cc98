package io.gridcase.spreadsheet;

import io.gridcase.refusal.Invalid;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what a list can be taken home. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"csv", "xlsx"})
public enum ExportFormat {
    CSV(ExportFormat.CSV_TYPE + "; charset=UTF-8", CsvSheet::new),
    XLSX(ExportFormat.XLSX_TYPE, XlsxSheet::new);

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;
    private final Supplier<Sheet> sheet;

    ExportFormat(String mediaType, Supplier<Sheet> sheet) {
        this.mediaType = mediaType;
        this.sheet = sheet;
    }

    /** @throws Invalid {@code unknown-export-format} */
    public static ExportFormat fromString(String word) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        "unknown-export-format", "导出格式未知 / The export format is not known", "expected csv or xlsx"));
    }

    public String mediaType() {
        return mediaType;
    }

    public Sheet sheet() {
        return sheet.get();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
