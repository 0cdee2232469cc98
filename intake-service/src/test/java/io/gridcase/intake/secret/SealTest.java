package io.gridcase.intake.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Secret SECRET = new Secret("their-key");

    private final Seal seal = new Seal(key(1));

    @Test
    void what_is_sealed_opens_for_its_holder() {
        var sealed = seal.close(SECRET, "app-1");

        assertThat(sealed).doesNotContain(SECRET.value());
        assertThat(new Seal(key(1)).open(sealed, "app-1")).isEqualTo(SECRET);
    }

    @Test
    void the_same_secret_never_looks_the_same() {
        assertThat(seal.close(SECRET, "app-1")).isNotEqualTo(seal.close(SECRET, "app-1"));
    }

    @Test
    void it_opens_for_nobody_else_under_no_other_key_and_not_when_altered() {
        var sealed = seal.close(SECRET, "app-1");
        var altered = Base64.getDecoder().decode(sealed);
        altered[altered.length - 1] ^= 1;

        assertRefused(seal, sealed, "app-2");
        assertRefused(new Seal(key(2)), sealed, "app-1");
        assertRefused(seal, Base64.getEncoder().encodeToString(altered), "app-1");
    }

    @Test
    void a_key_has_32_bytes() {
        assertThatThrownBy(() -> new Seal(Base64.getEncoder().encodeToString(new byte[16])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(Seal seal, String sealed, String holder) {
        assertThatThrownBy(() -> seal.open(sealed, holder)).isInstanceOf(IllegalStateException.class);
    }

    private static String key(int first) {
        var bytes = new byte[32];
        bytes[0] = (byte) first;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
