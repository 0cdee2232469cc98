package io.gridcase.intake.report;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What shows that there is a problem.
 *
 * @param description 情况描述, in words
 * @param photos ids of up to nine photos in the photo store, the SHA-256 of each
 * @param attributes answers to the extra questions of the class, {@code attribute=value}, one for each value
 * @param solvedPhotos 自处置: photos of after, when whoever reported it has solved it too
 */
@Embeddable
public record Evidence(String description, List<String> photos, List<String> attributes, List<String> solvedPhotos) {

    public Evidence(String description, List<String> photos) {
        this(description, photos, List.of(), List.of());
    }

    /** Before and after. */
    List<String> allPhotos() {
        return Stream.concat(photos.stream(), solvedPhotos.stream()).distinct().toList();
    }

    Evidence saying(String description, List<String> attributes) {
        return new Evidence(description, photos, attributes, solvedPhotos);
    }

    boolean solvedOnSpot() {
        return !solvedPhotos.isEmpty();
    }
}
