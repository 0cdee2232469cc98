package io.gridcase.dispatch.recomputation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a recomputation would change.
 *
 * @param touched in the order of case numbers
 */
public record Preview(String calendarVersion, List<TouchedDeadline> touched) {

    public Preview {
        touched = List.copyOf(touched);
    }

    /** Stands for the whole list: 64 hex digits, another one as soon as anything in it is another. */
    public String token() {
        var digest = sha256();
        digest.update(calendarVersion.getBytes(StandardCharsets.UTF_8));
        touched.forEach(each -> digest.update(("\n" + each.seen()).getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
