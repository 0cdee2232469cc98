package io.gridcase.cityprofile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Reads the county's outline: GeoJSON (RFC 7946), one feature, one polygon without holes. */
final class OutlineFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FEWEST_POINTS = 4;

    private OutlineFile() {}

    static List<CountyOutline> read(String text, Findings findings) {
        try {
            JsonNode geometry = JSON.readTree(text).at("/features/0/geometry");
            List<CountyOutline.Point> ring = ring(geometry.at("/coordinates/0"));
            if (!geometry.path("type").asText().equals("Polygon") || !isClosed(ring)) {
                findings.add(Part.OUTLINE.file(), 0, "geometry", "is not one polygon with a closed ring of positions");
            }
            return List.of(new CountyOutline(ring));
        } catch (JsonProcessingException malformed) {
            int line = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getLineNr();
            findings.add(Part.OUTLINE.file(), line, "", "not well-formed JSON: " + malformed.getOriginalMessage());
            return List.of();
        }
    }

    private static List<CountyOutline.Point> ring(JsonNode positions) {
        List<CountyOutline.Point> ring = new ArrayList<>();
        for (JsonNode position : positions) {
            if (!isDegrees(position.path(0), 180) || !isDegrees(position.path(1), 90)) {
                return List.of();
            }
            ring.add(new CountyOutline.Point(
                    position.path(0).asDouble(), position.path(1).asDouble()));
        }
        return List.copyOf(ring);
    }

    private static boolean isDegrees(JsonNode number, int most) {
        return number.isNumber() && Math.abs(number.asDouble()) <= most;
    }

    private static boolean isClosed(List<CountyOutline.Point> ring) {
        return ring.size() >= FEWEST_POINTS && ring.get(0).equals(ring.get(ring.size() - 1));
    }
}
