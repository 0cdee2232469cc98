package io.gridcase.photo;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;

/** Where photos are kept and how large they may be. */
@ConfigMapping(prefix = "gridcase.photos")
public interface PhotoConfig {

    /** Where the bytes are kept: {@code folder} or {@code s3}, an object store that speaks S3. */
    @WithDefault("folder")
    @Pattern(regexp = "folder|s3")
    String store();

    /** The folder that holds all photos of this service, shared by its replicas; made when the first photo comes. */
    @WithDefault("photos")
    Path dir();

    /** Most bytes of one photo. */
    @WithDefault("20M")
    MemorySize maxSize();

    /** Most pixels, width times height: whoever shows the picture needs four bytes of memory for each. */
    @WithDefault("60000000")
    long maxPixels();
}
