package io.gridcase.dispatch.delivery.push;

import io.gridcase.dispatch.delivery.Carrier;
import io.gridcase.dispatch.delivery.Outside;
import io.gridcase.dispatch.delivery.OwedNotifications;
import io.gridcase.dispatch.delivery.Parcel;
import io.gridcase.dispatch.notification.Channel;
import io.gridcase.dispatch.notification.Destination;
import io.gridcase.dispatch.notification.MalformedAddress;
import io.gridcase.dispatch.notification.PushKeys;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pushes to browsers; a push service that knows the browser no more ends the subscription. */
@ApplicationScoped
class PushCarrier implements Carrier {

    private static final Set<Integer> GONE = Set.of(404, 410);

    private final Outside outside;
    private final PushRequests requests;
    private final OwedNotifications owed;

    PushCarrier(Outside outside, PushRequests requests, OwedNotifications owed) {
        this.outside = outside;
        this.requests = requests;
        this.owed = owed;
    }

    @Override
    public Channel channel() {
        return Channel.WEB_PUSH;
    }

    @Override
    public void check(Destination destination) {
        requests.requireSetUp();
        outside.address(destination.address());
        requireBrowser(destination.keys());
    }

    @Override
    public Uni<Integer> carry(Parcel parcel) {
        var to = parcel.to();
        return outside.post(to.destination().address(), requests.headers(parcel), requests.body(parcel))
                .call(status -> GONE.contains(status)
                        ? owed.end(to.subscription())
                        : Uni.createFrom().voidItem());
    }

    private static void requireBrowser(@Nullable PushKeys keys) {
        try {
            if (keys != null) {
                Browser.of(keys);
                return;
            }
        } catch (IllegalArgumentException noKeys) {
            throw malformed();
        }
        throw malformed();
    }

    private static MalformedAddress malformed() {
        return new MalformedAddress(Channel.WEB_PUSH, "the endpoint and the keys that a browser gives");
    }
}
