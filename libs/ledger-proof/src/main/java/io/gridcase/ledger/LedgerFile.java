package io.gridcase.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A ledger, or a part of it, in a file of JSON lines; compressed when its name ends in {@code .gz}. */
public record LedgerFile(Path path) {

    static final ObjectMapper JSON = new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    boolean isCompressed() {
        return path.toString().endsWith(".gz");
    }

    /** @throws UnreadableLedger when it is not an export, or was cut off */
    public void tell(LedgerReader reader) {
        var counted = new CountingReader(reader);
        var ends = new long[] {-1};
        eachLine((line, number) -> {
            if (ends[0] >= 0) {
                throw new UnreadableLedger(path, "there is more behind its end, in line " + number);
            }
            ends[0] = read(line, Line.class).tell(counted);
        });
        if (ends[0] != counted.entries()) {
            throw new UnreadableLedger(path, "it was cut off after %d entries".formatted(counted.entries()));
        }
    }

    /** Anchors that were kept, a line each, as their topic told them; in an export, those in it. */
    public List<SealedAnchor> anchors() {
        var anchors = new ArrayList<SealedAnchor>();
        eachLine((line, number) -> {
            var wrapped = read(line, Line.class);
            if (wrapped.anchor() != null) {
                anchors.add(wrapped.anchor().sealed());
            } else if (wrapped.extent() == null && wrapped.entry() == null && wrapped.end() == null) {
                anchors.add(read(line, AnchorLine.class).sealed());
            }
        });
        return anchors;
    }

    private interface LineReader {
        void read(String line, long number) throws IOException;
    }

    private void eachLine(LineReader reader) {
        long number = 0;
        try (var lines = open()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                reader.read(line, number);
            }
        } catch (UnreadableLedger unreadable) {
            throw unreadable;
        } catch (IOException | RuntimeException wrong) {
            throw new UnreadableLedger(path, number, wrong);
        }
    }

    private static <T> T read(String line, Class<T> type) throws JsonProcessingException {
        return JSON.readValue(line, type);
    }

    private BufferedReader open() throws IOException {
        var in = Files.newInputStream(path);
        return new BufferedReader(new InputStreamReader(isCompressed() ? new GZIPInputStream(in) : in, UTF_8));
    }
}
