package io.gridcase.photo.s3;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Where the bucket is, for {@code gridcase.photos.store=s3}. */
@ConfigMapping(prefix = "gridcase.photos.s3")
public interface S3Config {

    /** Address of the server; without one, Amazon's own. */
    Optional<URI> endpoint();

    /** The bucket, which has to exist; a service needs one of its own. */
    Optional<String> bucket();

    /** Part of every signature; servers other than Amazon's accept any that both sides agree on. */
    @WithDefault("us-east-1")
    String region();

    /** Without keys, they are looked for where Amazon's tools keep theirs. */
    Optional<String> accessKey();

    Optional<String> secretKey();

    /** Whether the bucket is the first part of the path, as most servers want, or of the host name. */
    @WithDefault("true")
    boolean pathStyle();

    /** Most bytes of the local copies from which photos are shown, in {@code copies} of {@code gridcase.photos.dir}. */
    @WithDefault("1G")
    MemorySize copies();
}
