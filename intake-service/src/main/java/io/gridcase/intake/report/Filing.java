package io.gridcase.intake.report;

import io.gridcase.code.CaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * 立案: since when a report is a case.
 *
 * @param number the case number
 * @param filedBy staff code, or {@link #SYSTEM} when the rules filed it
 */
@Embeddable
public record Filing(@Column(name = "case_number") String number, String filedBy, Instant filedAt) {

    /** Files what needs nobody's decision. */
    public static final String SYSTEM = "system";

    Filing(CaseNumber number, String filedBy, Instant filedAt) {
        this(number.value(), filedBy, filedAt);
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(number);
    }
}
