package io.gridcase.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What one child process has written since it started; earlier runs stay in the file before {@code from}. */
public record LogFile(Path path, long from) {

    /** More than any usual line has. */
    private static final long LINE_BYTES = 1_000;
    /** A file larger than this is put aside when its process starts anew. */
    private static final long FULL_BYTES = 10_000_000;

    /** Starts a new stretch at the end of the file, which need not exist yet. */
    public static LogFile continuing(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            putAsideIfFull(path);
            return new LogFile(path, Files.exists(path) ? Files.size(path) : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this run has written the text. Meant for the first seconds of a process: it reads the whole stretch. */
    public boolean contains(String text) {
        return read(from).contains(text);
    }

    /** The last lines that this run has written. */
    public List<String> tail(int lines) {
        var all = read(Math.max(from, size() - lines * LINE_BYTES)).lines().toList();
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    /** The one before stays beside it with the ending {@code .1}; older ones go. */
    private static void putAsideIfFull(Path path) throws IOException {
        if (Files.exists(path) && Files.size(path) > FULL_BYTES) {
            Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private long size() {
        return path.toFile().length();
    }

    private String read(long start) {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var bytes = new byte[(int) Math.max(0, file.length() - start)];
            file.seek(start);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
