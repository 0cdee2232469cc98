package io.gridcase.intake.report;

import static java.time.temporal.ChronoUnit.MICROS;

import io.gridcase.code.CaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * 立案: since when a report is a case.
 *
 * @param number the case number
 * @param filedBy staff code, or {@link Way#SYSTEM} when the rules filed it
 */
@Embeddable
public record Filing(@Column(name = "case_number") String number, String filedBy, Instant filedAt) {

    Filing(CaseNumber number, String filedBy, Instant filedAt) {
        this(number.value(), filedBy, filedAt.truncatedTo(MICROS));
    }

    /** By the rules, under a number that the database draws as it writes the report. */
    static Filing undrawn(Instant filedAt) {
        return new Filing("", Way.SYSTEM, filedAt.truncatedTo(MICROS));
    }

    Filing under(CaseNumber drawn) {
        return new Filing(drawn, filedBy, filedAt);
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(number);
    }
}
