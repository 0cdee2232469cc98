package io.gridcase.intake.report;

import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * What shows that there is a problem.
 *
 * @param description 情况描述, in words
 * @param photos ids of one to nine photos in the photo store, the SHA-256 of each
 */
@Embeddable
public record Evidence(String description, List<String> photos) {}
