package io.gridcase.closure.strikelist;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * A numbered list of problems.
 *
 * @param key town, campaign or batch
 * @param year of filing, of the list of a town: so that lists come to an end
 */
public record StrikeList(ListKind kind, String key, OptionalInt year) {

    static StrikeList ofTown(String town, int year) {
        return new StrikeList(ListKind.AREA, town, OptionalInt.of(year));
    }

    static StrikeList of(ListKind kind, String key) {
        return new StrikeList(kind, key, OptionalInt.empty());
    }

    /** In addresses, and in every entry: {@code area-330483101-2017}, {@code campaign-dao-luan-zhan}. */
    public String id() {
        var plain = kind.name().toLowerCase(Locale.ROOT) + "-" + key;
        return year.isPresent() ? plain + "-" + year.getAsInt() : plain;
    }
}
