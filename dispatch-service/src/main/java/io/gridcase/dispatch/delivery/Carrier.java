package io.gridcase.dispatch.delivery;

import io.gridcase.dispatch.notification.Channel;
import io.gridcase.dispatch.notification.Destination;
import io.smallrye.mutiny.Uni;

/** Brings parcels to people by one channel. */
public interface Carrier {

    Channel channel();

    /** Throws {@link io.gridcase.dispatch.notification.ChannelOff} or a refusal when nothing can be sent there. */
    void check(Destination destination);

    /**
     * The status that the other side answers, read as in HTTP. Fails with {@link NotTaken} when it has said why, and
     * with anything else when it has said nothing.
     */
    Uni<Integer> carry(Parcel parcel);
}
