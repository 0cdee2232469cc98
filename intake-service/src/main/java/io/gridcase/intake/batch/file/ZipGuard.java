package io.gridcase.intake.batch.file;

import io.gridcase.intake.batch.ListTooLarge;
import io.gridcase.intake.batch.UnreadableList;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Refuses an archive that unpacks to far more than its size lets expect, before anybody unpacks it into memory. */
final class ZipGuard {

    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_ENTRIES = 200;

    private ZipGuard() {}

    /** Through the same directory of entries that the reader of the list goes by. */
    static void check(byte[] file) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            long unpacked = 0;
            int entries = 0;
            for (var all = zip.getEntries(); all.hasMoreElements(); ) {
                try (var content = zip.getInputStream(all.nextElement())) {
                    unpacked = skipAll(content, unpacked);
                }
                if (++entries > MOST_ENTRIES) {
                    throw new ListTooLarge("at most %d parts".formatted(MOST_ENTRIES));
                }
            }
        } catch (IOException broken) {
            throw new UnreadableList("this is no XLSX file, or it is broken");
        }
    }

    private static long skipAll(InputStream content, long before) throws IOException {
        var buffer = new byte[16 * 1024];
        long unpacked = before;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw new ListTooLarge("unpacks to more than %d bytes".formatted(MOST_UNPACKED));
            }
        }
        return unpacked;
    }
}
