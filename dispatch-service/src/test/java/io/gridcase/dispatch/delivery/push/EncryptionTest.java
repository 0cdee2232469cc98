package io.gridcase.dispatch.delivery.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.dispatch.notification.PushKeys;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class EncryptionTest {

    /** The example of RFC 8291, section 5. */
    @Test
    void the_example_of_the_standard_comes_out() throws GeneralSecurityException {
        var sender = new KeyPair(
                P256.publicKey(bytes("BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg"
                        + "Dll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8")),
                P256.privateKey(bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")));
        var browser = Browser.of(new PushKeys(
                "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                "BTBZMqHH6r4Tts7J_aSIgg"));

        var sealed = new Encryption(sender, bytes("DGv6ra1nlYgDCS1FRnbzlw"))
                .encrypt(browser, "When I grow up, I want to be a watermelon".getBytes(UTF_8));

        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
                .isEqualTo("DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
                        + "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT"
                        + "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
    }

    @Test
    void keys_that_are_no_pair_are_not_accepted() throws GeneralSecurityException {
        var one = "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
        var other = "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94";

        assertThatThrownBy(() -> Vapid.of(one, other, "mailto:a@b.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
