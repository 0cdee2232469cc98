package io.gridcase.spreadsheet;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.RestMulti;

/** A list as a file, sent while it is written; if that fails on the way, the connection is broken off. */
public final class Download {

    private Download() {}

    /**
     * @param name of the file, without its ending
     * @param bytes what fails before the first of them is answered as a problem
     */
    public static RestMulti<byte[]> of(String name, ExportFormat format, Multi<byte[]> bytes) {
        return RestMulti.fromMultiData(bytes)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\"".formatted(name, format))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Of a list that whoever asks may have. */
    public static RestMulti<byte[]> of(
            String name, ExportFormat format, List<String> titles, Multi<List<List<Object>>> stretches) {
        return of(name, format, bytes(format, titles, stretches));
    }

    /** @param stretches rows of cells, each a text or a number */
    public static Multi<byte[]> bytes(ExportFormat format, List<String> titles, Multi<List<List<Object>>> stretches) {
        var sheet = format.sheet();
        var begin = Multi.createFrom().item(() -> sheet.begin(titles));
        var end = Multi.createFrom().item(sheet::end);
        return Multi.createBy()
                .concatenating()
                .streams(begin, stretches.map(sheet::rows), end)
                .filter(bytes -> bytes.length > 0);
    }
}
