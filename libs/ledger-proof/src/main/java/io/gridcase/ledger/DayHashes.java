package io.gridcase.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hashes of each day, put aside in files when they become many: at most one day at a time is in memory. */
final class DayHashes implements Closeable {

    private final int mostInMemory;
    private final Map<LocalDate, List<Hash>> fresh = new HashMap<>();
    private final Map<LocalDate, Path> aside = new HashMap<>();
    private int inMemory;

    DayHashes(int mostInMemory) {
        this.mostInMemory = mostInMemory;
    }

    void add(LocalDate day, Hash hash) {
        fresh.computeIfAbsent(day, any -> new ArrayList<>()).add(hash);
        if (++inMemory >= mostInMemory) {
            fresh.forEach(this::putAside);
            fresh.clear();
            inMemory = 0;
        }
    }

    /** All of a day, in the order of the hashes. */
    List<Hash> of(LocalDate day) {
        var all = new ArrayList<>(fresh.getOrDefault(day, List.of()));
        if (aside.containsKey(day)) {
            all.addAll(read(aside.get(day)));
        }
        all.sort(null);
        return all;
    }

    @Override
    public void close() {
        aside.values().forEach(DayHashes::delete);
    }

    private void putAside(LocalDate day, List<Hash> hashes) {
        var bytes = ByteBuffer.allocate(hashes.size() * Hash.LENGTH);
        hashes.forEach(hash -> bytes.put(hash.bytes()));
        try {
            var file = aside.get(day);
            if (file == null) {
                file = Files.createTempFile("gridcase-ledger-", ".day");
                aside.put(day, file);
            }
            Files.write(file, bytes.array(), StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Hash> read(Path file) {
        var hashes = new ArrayList<Hash>();
        try (var in = Files.newInputStream(file)) {
            for (var bytes = in.readNBytes(Hash.LENGTH); bytes.length > 0; bytes = in.readNBytes(Hash.LENGTH)) {
                hashes.add(Hash.of(bytes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashes;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
