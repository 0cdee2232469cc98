package io.gridcase.code;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/** 案卷编号: county code (6), day of filing yyyyMMdd in the city's zone (8), sequence of that day (6). */
public record CaseNumber(@JsonValue String value) {

    private static final CodeFormat FORMAT = new CodeFormat("case number", "[0-9]{20}");

    /** @throws IllegalArgumentException when the value is not of this shape */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseNumber {
        FORMAT.check(value);
    }

    /**
     * @param county six digits
     * @param day of filing, in the zone of the city
     * @param sequence 1 to 999 999, starts again each day
     */
    public static CaseNumber of(String county, LocalDate day, int sequence) {
        return new CaseNumber("%s%s%06d".formatted(county, day.format(BASIC_ISO_DATE), sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
