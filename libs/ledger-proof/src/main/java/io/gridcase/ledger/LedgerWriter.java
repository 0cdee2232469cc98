package io.gridcase.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.zip.GZIPOutputStream;

/** Writes what it is told into a file; without {@link #end} the file says that it was cut off. */
public final class LedgerWriter implements LedgerReader, Closeable {

    private final Writer out;
    private long entries;

    /** Overwrites what is there. */
    public LedgerWriter(LedgerFile file) {
        try {
            var bytes = Files.newOutputStream(file.path());
            out = new BufferedWriter(
                    new OutputStreamWriter(file.isCompressed() ? new GZIPOutputStream(bytes) : bytes, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void extent(Extent extent) {
        write(Line.of(extent));
    }

    @Override
    public void anchor(SealedAnchor anchor) {
        write(Line.of(anchor));
    }

    @Override
    public void entry(SealedEntry entry) {
        entries++;
        write(Line.of(entry));
    }

    /** Everything has been told. */
    public long end() {
        write(Line.end(entries));
        return entries;
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Line line) {
        try {
            out.write(LedgerFile.JSON.writeValueAsString(line));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
