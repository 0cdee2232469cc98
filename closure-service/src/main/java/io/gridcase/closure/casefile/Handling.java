package io.gridcase.closure.casefile;

import io.gridcase.code.DepartmentCode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;

/**
 * 处置反馈: the last time a department said that the case is solved.
 *
 * @param handledBy staff code
 * @param handledAt this instant is held against the deadline
 * @param photos ids of the photos after handling
 */
@Embeddable
public record Handling(
        @Column(name = "handled_department") String departmentCode,
        String handledBy,
        Instant handledAt,
        @Column(name = "handling_note") String note,

        @Column(name = "photos_after") @Convert(converter = PhotoIdList.class)
        List<String> photos) {

    public DepartmentCode department() {
        return new DepartmentCode(departmentCode);
    }
}
