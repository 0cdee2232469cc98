package io.gridcase.dispatch.delivery;

import io.gridcase.http.GuardedPost;
import io.gridcase.http.OutsideAddress;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Posts to addresses that people named, which lie outside. */
@ApplicationScoped
public class Outside {

    private final GuardedPost post;
    private final Set<String> trustedHosts;

    Outside(Vertx vertx, DeliveryConfig config) {
        this.post = new GuardedPost(vertx, config.timeout());
        this.trustedHosts = config.trustedHosts().orElse(Set.of());
    }

    /** Throws {@link io.gridcase.http.UnfitAddress}. Judged anew each time: what is trusted may have changed. */
    public OutsideAddress address(String url) {
        return OutsideAddress.of(url, trustedHosts);
    }

    /** The status of the answer. */
    public Uni<Integer> post(String url, Map<String, String> headers, byte[] body) {
        return post.post(address(url), headers, body);
    }

    @PreDestroy
    void close() {
        post.close();
    }
}
