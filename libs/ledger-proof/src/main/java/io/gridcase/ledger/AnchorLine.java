package io.gridcase.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** An anchor as it is told, on its topic ({@code ledger-anchored.v1}) and in files; hashes in hexadecimal. */
public record AnchorLine(
        long number,
        String day,
        String zone,
        int revision,
        long entries,
        String root,
        String madeAt,
        String previous,
        String hash) {

    public static AnchorLine of(SealedAnchor sealed) {
        var anchor = sealed.anchor();
        return new AnchorLine(
                anchor.number(),
                anchor.day().toString(),
                anchor.zone().getId(),
                anchor.revision(),
                anchor.entries(),
                anchor.root().toString(),
                anchor.madeAt().toString(),
                sealed.previous().toString(),
                sealed.hash().toString());
    }

    /** @throws RuntimeException when a field is absent or is not what it should be */
    public SealedAnchor sealed() {
        var anchor = new Anchor(
                number,
                LocalDate.parse(day),
                ZoneId.of(zone),
                revision,
                entries,
                Hash.parse(root),
                Instant.parse(madeAt));
        return new SealedAnchor(anchor, Hash.parse(previous), Hash.parse(hash));
    }
}
