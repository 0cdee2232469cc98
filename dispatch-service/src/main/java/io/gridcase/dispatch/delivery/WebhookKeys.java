package io.gridcase.dispatch.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys under which webhooks are signed: derived from one key of ours, so that none is stored. */
public final class WebhookKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Key own;

    /** @param key 32 bytes in Base64 */
    public WebhookKeys(String key) {
        this.own = new Key(key.strip());
        if (own.bytes().length != KEY_BYTES) {
            throw new IllegalArgumentException("the key of the webhooks has %d bytes, in Base64".formatted(KEY_BYTES));
        }
    }

    public Key of(UUID subscription, int generation) {
        var derived = own.hmac("gridcase-webhook-key/%s/%d".formatted(subscription, generation));
        return new Key(Base64.getEncoder().encodeToString(derived));
    }

    /**
     * A key that somebody signs with.
     *
     * @param text in Base64
     */
    public record Key(String text) {

        /** In hexadecimal. */
        public String sign(String content) {
            return HexFormat.of().formatHex(hmac(content));
        }

        byte[] bytes() {
            return Base64.getDecoder().decode(text);
        }

        private byte[] hmac(String content) {
            try {
                var mac = Mac.getInstance(ALGORITHM);
                mac.init(new SecretKeySpec(bytes(), ALGORITHM));
                return mac.doFinal(content.getBytes(UTF_8));
            } catch (GeneralSecurityException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }

        /** Keeps it out of logs. */
        @Override
        public String toString() {
            return "a key";
        }
    }
}
