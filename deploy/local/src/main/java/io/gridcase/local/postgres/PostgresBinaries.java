package io.gridcase.local.postgres;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.StartFailed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The server's programs, unpacked once from the package on the class path and shared by all servers. */
record PostgresBinaries(Path home) {

    private static final int OWNER_MAY_EXECUTE = 0100;

    /** Unpacks into the build folder of the local stack; two JVMs may do so at once, one of them wins. */
    static PostgresBinaries unpacked(GridcaseHome gridcase) {
        var home = gridcase.resolve("deploy/local/target/postgres");
        if (Files.notExists(home)) {
            try {
                unpackTo(home);
            } catch (IOException e) {
                throw new StartFailed("PostgreSQL: cannot unpack to " + home, e);
            }
        }
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void unpackTo(Path home) throws IOException {
        Files.createDirectories(home.getParent());
        var unfinished = Files.createTempDirectory(home.getParent(), "postgres-unpacking-");
        try (var archive = archive()) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                write(entry, archive, unfinished);
            }
        }
        try {
            unfinished.toFile().setReadable(true, false);
            unfinished.toFile().setExecutable(true, false);
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException otherJvmWon) {
            // What it unpacked is the same; the copy goes with the build folder.
        } catch (FileSystemException e) {
            if (Files.notExists(home)) {
                throw e;
            }
        }
    }

    private static TarArchiveInputStream archive() throws IOException {
        var name = "/postgres-%s-%s.txz".formatted(system(), architecture());
        var resource = PostgresBinaries.class.getResourceAsStream(name);
        if (resource == null) {
            throw new StartFailed("PostgreSQL: no package for this machine (" + name + ")");
        }
        return new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(resource)));
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
            target.toFile().setExecutable(true, false);
        }
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }
}
