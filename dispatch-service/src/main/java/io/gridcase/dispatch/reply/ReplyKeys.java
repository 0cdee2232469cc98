package io.gridcase.dispatch.reply;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.code.DepartmentCode;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys under which departments sign: each is derived from one key of the city, so that none is stored, and none
 * tells another.
 */
public final class ReplyKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final byte[] cityKey;
    private final Map<String, Integer> generations;

    /**
     * @param cityKey 32 bytes in Base64
     * @param generations by department code; whose is raised has a new key, and its old one is worth nothing
     */
    public ReplyKeys(String cityKey, Map<String, Integer> generations) {
        this.cityKey = Base64.getDecoder().decode(cityKey.strip());
        this.generations = Map.copyOf(generations);
        if (this.cityKey.length != KEY_BYTES) {
            throw new IllegalArgumentException("the key of the city has %d bytes, in Base64".formatted(KEY_BYTES));
        }
    }

    /** The key of one department, to be handed to it. */
    public byte[] of(DepartmentCode department) {
        var generation = generations.getOrDefault(department.value(), 1);
        return hmac(
                cityKey,
                "gridcase-reply-key/%s/%d".formatted(department, generation).getBytes(UTF_8));
    }

    /** Whether the department has signed this; takes as long for a wrong signature as for a right one. */
    public boolean signed(DepartmentCode department, byte[] content, byte[] signature) {
        return MessageDigest.isEqual(hmac(of(department), content), signature);
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JVM has " + ALGORITHM, impossible);
        }
    }
}
