package io.gridcase.dispatch.reply.messaging;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;

/** How it is known which department a reply comes from. */
@ConfigMapping(prefix = "gridcase.replies")
public interface RepliesConfig {

    /** 32 bytes in Base64, the same on all replicas: the keys of the departments follow from it. Without it no reply counts. */
    Optional<String> key();

    /** The key before, while departments change over to theirs of the new one. */
    Optional<String> previousKey();

    /** By department code, from 1 on: raised to make a key worthless that has become known. */
    Map<String, Integer> keyGeneration();
}
