package io.gridcase.photo.upload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How patient a service is with uploads. */
@ConfigMapping(prefix = "gridcase.photos.uploads")
public interface UploadConfig {

    /** An upload is dropped when nothing more of it came for so long. */
    @WithDefault("2D")
    Duration expireAfter();

    /** A piece whose bytes stop coming for so long is taken as cut off. */
    @WithDefault("30S")
    Duration stallTimeout();

    /** Most unfinished or just finished uploads of one person. */
    @WithDefault("200")
    @Min(1)
    int atOnce();
}
