package io.gridcase.ledger;

import static io.gridcase.ledger.Finding.Kind.REMOVED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;

/** Looks whether the chains of a case reach as far as closure says to have heard them when it decided. */
final class HeardCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DECIDES = "closure";

    private record Claim(long position, Place by) {}

    private final Findings findings;
    private final Map<String, Claim> heard = new HashMap<>();
    private final Map<String, Long> there = new HashMap<>();
    private String caseNumber = "";

    HeardCheck(Findings findings) {
        this.findings = findings;
    }

    void entry(Entry entry) {
        var place = entry.place();
        if (!place.caseNumber().equals(caseNumber)) {
            end();
            caseNumber = place.caseNumber();
        }
        there.merge(place.source(), place.position(), Math::max);
        if (place.source().equals(DECIDES)) {
            claims(entry)
                    .properties()
                    .forEach(claim -> claim(claim.getKey(), claim.getValue().asLong(), place));
        }
    }

    void end() {
        heard.forEach((source, claim) -> {
            if (there.getOrDefault(source, 0L) < claim.position) {
                findings.add(
                        REMOVED,
                        new Place(caseNumber, source, there.getOrDefault(source, 0L) + 1),
                        "%s had heard %d entries of this chain",
                        claim.by,
                        claim.position);
            }
        });
        heard.clear();
        there.clear();
    }

    private void claim(String source, long position, Place by) {
        heard.merge(source, new Claim(position, by), (one, other) -> one.position >= other.position ? one : other);
    }

    private static JsonNode claims(Entry entry) {
        try {
            return JSON.readTree(entry.body()).path("heard");
        } catch (JsonProcessingException notJson) {
            // Then it has been altered, which its hash tells.
            return JSON.createObjectNode();
        }
    }
}
