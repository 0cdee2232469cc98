package io.gridcase.closure.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 立案: what was reported and filed.
 *
 * @param className name of the class in Chinese
 * @param conditionNo which filing condition of the class, from 1
 * @param photos ids of the photos before handling
 * @param reportedBy staff code
 * @param filedBy staff code, or {@code system} when filed by rule
 * @param origin what was agreed with whoever reported it
 */
@Embeddable
public record Filing(
        String className,
        @Column(name = "condition_no") @Nullable Integer conditionNo,
        @Column(name = "condition_text") String condition,
        @Embedded Place place,
        String description,

        @Column(name = "photos_before") @Convert(converter = PhotoIdList.class)
        List<String> photos,

        String reportedBy,
        Instant reportedAt,
        String filedBy,
        Instant filedAt,
        @Embedded @Nullable Origin origin) {

    /**
     * 问题来源.
     *
     * @param promisedAt 承诺完成时间, promised to a leader or common to a batch
     * @param batch 督查 batch to which it belongs
     * @param reopens id of the closed report of the same problem, which was not solved after all
     */
    @Embeddable
    public record Origin(
            String channel,
            @Nullable Instant promisedAt,
            @Nullable String batch,
            @Nullable UUID reopens) {}

    /**
     * 事发位置.
     *
     * @param longitude degrees, WGS-84
     * @param latitude degrees, WGS-84
     * @param accuracyMetres radius of uncertainty, when the phone told one
     */
    @Embeddable
    public record Place(
            double longitude, double latitude, @Nullable Double accuracyMetres, String address) {}
}
