package io.gridcase.dispatch.notification;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants to be told. Never logged.
 *
 * @param address of mail, of a browser's push service or of a server, or a telephone number
 * @param keys of WEB_PUSH, not of the others
 */
public record Destination(
        Channel channel, String address, @Nullable PushKeys keys) {

    private static final int SHOWN_DIGITS = 3;

    /** Enough for its owner to recognise it, too little for anybody else. */
    public String masked() {
        return switch (channel) {
            case EMAIL -> address.charAt(0) + "***" + address.substring(address.lastIndexOf('@'));
            case SMS -> address.substring(0, SHOWN_DIGITS) + "***" + address.substring(address.length() - SHOWN_DIGITS);
            case WEBHOOK, WEB_PUSH -> address.replaceFirst("^(https?://[^/?]*).*$", "$1/***");
        };
    }

    @Override
    public String toString() {
        return channel + " " + masked();
    }
}
