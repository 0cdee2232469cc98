package io.gridcase.closure.verification;

import io.gridcase.closure.casefile.PhotoIdList;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector found on site.
 *
 * @param verifiedBy staff code
 * @param remark a note, or what is still wrong
 * @param photos ids of photos taken on site
 */
@Embeddable
public record Finding(
        String verifiedBy,
        Instant verifiedAt,
        @Nullable String remark,

        @Column(name = "photos") @Convert(converter = PhotoIdList.class)
        List<String> photos) {}
