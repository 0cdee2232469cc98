package io.gridcase.dispatch.notification;

/** Knows where something can be sent from here. */
public interface Destinations {

    /** Throws {@link ChannelOff}, {@link MalformedAddress} or what the channel refuses an address with. */
    void check(Destination destination);

    /** The key with which a webhook verifies our signature. */
    String webhookKey(Subscription subscription);
}
