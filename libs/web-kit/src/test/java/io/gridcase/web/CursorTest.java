package io.gridcase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gridcase.refusal.Invalid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Instant AT = Instant.parse("2017-07-07T02:00:00.000001Z");
    private static final UUID ID = UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91");

    @Test
    void it_comes_back_as_it_went_out() {
        var back = Cursor.decode(of(AT.toString(), ID.toString(), "7", "", "汉字").encoded(), 5)
                .orElseThrow();

        assertThat(back.instant(0)).isEqualTo(AT);
        assertThat(back.optionalInstant(0)).contains(AT);
        assertThat(back.uuid(1)).isEqualTo(ID);
        assertThat(back.number(2)).isEqualTo(7);
        assertThat(back.optionalInstant(3)).isEmpty();
        assertThat(back.text(4)).isEqualTo("汉字");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void without_one_a_list_begins(String text) {
        assertThat(Cursor.decode(text, 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "%%%", "AAAA", "MR8yHzM"})
    void what_is_no_cursor_of_this_list_is_refused(String text) {
        malformed(() -> Cursor.decode(text, 2));
    }

    @Test
    void what_no_database_can_keep_is_refused() {
        malformed(() -> Cursor.decode(of("a\0b").encoded(), 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "1969-12-31T23:59:59Z", "+10000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z"
            })
    void an_instant_of_no_row_is_refused(String text) {
        refused(text, key -> key.instant(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "not-a-uuid"})
    void an_id_of_no_row_is_refused(String text) {
        refused(text, key -> key.uuid(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7.5", "99999999999999999999"})
    void a_number_of_no_row_is_refused(String text) {
        refused(text, key -> key.number(0));
    }

    private static void refused(String key, Consumer<Cursor> reader) {
        malformed(() -> reader.accept(of(key)));
    }

    private static void malformed(Runnable reading) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(reading::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("malformed-cursor"));
    }

    private static Cursor of(String... keys) {
        return new Cursor(List.of(keys));
    }
}
