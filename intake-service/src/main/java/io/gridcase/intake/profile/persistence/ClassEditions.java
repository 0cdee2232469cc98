package io.gridcase.intake.profile.persistence;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * Lets the classes of a profile hold from a moment on. What stays the same goes on; what the profile changes or leaves
 * out ends at that moment and stays known, for reports that were made before come in after it.
 */
final class ClassEditions {

    static final String INCOMING = """
            create temporary table incoming_class (scheme text, kind text, code text, major_zh text, major_en text,
                minor_zh text, minor_en text, valid_from timestamptz, valid_to timestamptz, fingerprint text)
                on commit drop
            """;

    /** What was planned for later: another profile now says what holds then. */
    private static final String UNPLAN = "delete from case_class where valid_from >= ?";

    private static final String GO_ON = """
            update case_class c set valid_to = i.valid_to from incoming_class i
            where (c.kind, c.code, c.scheme, c.fingerprint) = (i.kind, i.code, i.scheme, i.fingerprint)
            and c.valid_to > ? and c.valid_to is distinct from i.valid_to
            """;

    private static final String END = """
            with given as (select ?::timestamptz as moment)
            update case_class c set valid_to = moment from given
            where (c.valid_to is null or c.valid_to > moment) and not exists (
                select from incoming_class i
                where (c.kind, c.code, c.scheme, c.fingerprint) = (i.kind, i.code, i.scheme, i.fingerprint))
            """;

    private static final String BEGIN = """
            insert into case_class (scheme, kind, code, major_zh, major_en, minor_zh, minor_en,
                valid_from, valid_to, fingerprint)
            select i.* from incoming_class i where not exists (
                select from case_class c
                where (c.kind, c.code, c.scheme, c.fingerprint) = (i.kind, i.code, i.scheme, i.fingerprint)
                and (c.valid_to is null or c.valid_to > ?))
            """;

    private ClassEditions() {}

    /** Puts what stands in {@code incoming_class} in force. */
    static void begin(Insert insert, Instant moment) throws SQLException {
        for (var step : List.of(UNPLAN, GO_ON, END, BEGIN)) {
            insert.run(step, moment);
        }
    }
}
