package io.gridcase.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Where servers of one test JVM keep their data; the name tells the JVM, so that a killed one's folder can be known. */
record TemporaryFolder(Path path) {

    private static final String PREFIX = "gridcase-test-";
    private static final Pattern OWNED = Pattern.compile(PREFIX + "(\\d{1,18})-.*");

    /** Makes a folder, and removes those of JVMs that were killed before they could. */
    static TemporaryFolder create() {
        return createIn(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static TemporaryFolder createIn(Path parent) {
        try {
            var name = PREFIX + ProcessHandle.current().pid() + "-";
            var folder = new TemporaryFolder(Files.createTempDirectory(parent, name));
            folder.abandoned().forEach(TemporaryFolder::delete);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try (var files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those beside this one that belong to the same user and to no running process. */
    private List<TemporaryFolder> abandoned() throws IOException {
        try (var folders = Files.newDirectoryStream(path.getParent(), this::isAbandoned)) {
            var found = new ArrayList<TemporaryFolder>();
            folders.forEach(folder -> found.add(new TemporaryFolder(folder)));
            return found;
        }
    }

    private boolean isAbandoned(Path folder) throws IOException {
        var pid = OWNED.matcher(folder.getFileName().toString());
        return pid.matches()
                && ProcessHandle.of(Long.parseLong(pid.group(1))).isEmpty()
                && Files.getOwner(folder).equals(Files.getOwner(path));
    }
}
