package io.gridcase.photo;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.file.Path;

/** The default limits around a folder of the test's own. */
public record FixedPhotoConfig(Path dir) implements PhotoConfig {

    @Override
    public String store() {
        return "folder";
    }

    @Override
    public MemorySize maxSize() {
        return new MemorySize(BigInteger.valueOf(20 * 1024 * 1024));
    }

    @Override
    public long maxPixels() {
        return 60_000_000;
    }
}
