package io.gridcase.intake.report.persistence;

import io.gridcase.intake.report.UnnumberedEvents.Unnumbered;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A report that waits to be kept.
 *
 * @param row of the table, in JSON
 * @param filed where and when it is filed, if it is
 */
record Keeping(UUID id, String row, @Nullable Filed filed) {

    /**
     * What a filed report needs beside its row.
     *
     * @param county in which its number is drawn, six digits
     * @param day on which it is drawn, in the city's zone
     */
    record Filed(String county, LocalDate day, Unnumbered event) {}

    /** The parameters of {@link KeepingStatement}: a list for each column. */
    static Tuple parameters(List<Keeping> all) {
        return Tuple.tuple()
                .addArrayOfUUID(column(all, Keeping::id, UUID[]::new))
                .addArrayOfString(column(all, Keeping::row, String[]::new))
                .addArrayOfString(ofFiled(all, Filed::county, String[]::new))
                .addArrayOfLocalDate(ofFiled(all, Filed::day, LocalDate[]::new))
                .addArrayOfString(ofFiled(all, filed -> filed.event().topic(), String[]::new))
                .addArrayOfString(ofFiled(all, filed -> filed.event().type(), String[]::new))
                .addArrayOfString(ofFiled(all, filed -> filed.event().headers(), String[]::new))
                .addArrayOfString(ofFiled(all, filed -> filed.event().body(), String[]::new));
    }

    private static <T> T[] ofFiled(List<Keeping> all, Function<Filed, T> value, IntFunction<T[]> array) {
        return column(all, one -> one.filed == null ? null : value.apply(one.filed), array);
    }

    private static <T> T[] column(List<Keeping> all, Function<Keeping, @Nullable T> value, IntFunction<T[]> array) {
        return all.stream().map(value).toArray(array);
    }
}
