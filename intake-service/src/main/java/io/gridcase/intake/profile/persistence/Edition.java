package io.gridcase.intake.profile.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gridcase.cityprofile.CaseClass;
import io.gridcase.cityprofile.CodeScheme;
import io.gridcase.cityprofile.FilingCondition;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says about a class, and while it holds.
 *
 * @param to the first moment at which it no longer holds; absent: until further notice
 * @param fingerprint SHA-256 of what it says, as 64 hex digits
 */
record Edition(CaseClass caseClass, Instant from, @Nullable Instant to, String fingerprint) {

    static Edition of(CaseClass caseClass, List<FilingCondition> conditions, CodeScheme scheme, CityTime time) {
        return new Edition(
                caseClass,
                time.notBefore(scheme.validFrom()),
                scheme.validTo().map(time::after).orElse(null),
                fingerprint(List.of(caseClass, conditions, scheme)));
    }

    /** Whether anything is left of it: a code list may have ended long ago. */
    boolean holds() {
        return to == null || from.isBefore(to);
    }

    /** Another Java may write records otherwise: then each class gets a new edition that says the same. */
    private static String fingerprint(List<?> content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
