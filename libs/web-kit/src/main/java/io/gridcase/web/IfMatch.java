package io.gridcase.web;

import io.gridcase.refusal.ExpectedVersion;
import io.gridcase.refusal.Invalid;
import io.gridcase.refusal.PreconditionMissing;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entity tags (RFC 9110): the tag of an aggregate is its version in quotes, {@code "7"}. */
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private IfMatch() {}

    /**
     * @param header value of {@code If-Match}, absent when the caller sent none
     * @throws PreconditionMissing when absent (428)
     * @throws Invalid when it is not one tag of ours
     */
    public static ExpectedVersion version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new PreconditionMissing();
        }
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new Invalid(
                    "malformed-entity-tag",
                    "If-Match 格式不正确 / If-Match is malformed",
                    "expected one entity tag like \"7\"");
        }
        return new ExpectedVersion(Long.parseLong(tag.group(1)));
    }

    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
