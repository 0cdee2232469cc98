package io.gridcase.intake.report;

import io.gridcase.intake.Tables;
import java.util.List;

/** The numbers that cases were given. */
record DrawnNumbers(Tables tables) {

    long count() {
        return tables.sum("case_counter", "last");
    }

    /** Days on which the counter and the numbers given disagree. */
    List<String> gaps() {
        return tables.rows("""
                select counter.day from case_counter counter
                left join report on left(case_number, 14) = county || to_char(day, 'YYYYMMDD')
                group by counter.county, counter.day, last having count(case_number) <> last
                """);
    }
}
