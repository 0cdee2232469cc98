package io.gridcase.photo.rendition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How much a service spends on making copies. */
@ConfigMapping(prefix = "gridcase.photos.renditions")
public interface RenditionConfig {

    /** Most copies made at once; each holds a decoded picture, up to 240 MB for a WebP of 60 megapixels. */
    @WithDefault("2")
    @Min(1)
    @Max(64)
    int atOnce();
}
