package io.gridcase.dispatch.reply;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.code.DepartmentCode;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class ReplyKeysTest {

    private static final String CITY = "Z3JpZGNhc2UtdGVzdC1rZXktb2YtdGhlLWNpdHktMDE=";
    private static final DepartmentCode MUNICIPAL = new DepartmentCode("puyuan-municipal");
    private static final DepartmentCode GREENING = new DepartmentCode("puyuan-greening");

    private final ReplyKeys keys = new ReplyKeys(CITY, Map.of());

    /** The expected ones come from the command in docs/department-systems.md. */
    @Test
    void a_key_is_the_one_that_openssl_derives() {
        assertThat(base64(keys)).isEqualTo("EZT5CCKnxWeduhJpWpDL6rJCGJbyJut6HTj7PifyKH0=");
        assertThat(base64(new ReplyKeys(CITY, Map.of("puyuan-municipal", 2))))
                .isEqualTo("RjCknHz8jklhwFJX21ALNhGPR/KJRldqaxZYRS9fSuE=");
    }

    @Test
    void only_the_department_itself_signs() throws Exception {
        var content = "content".getBytes(UTF_8);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(keys.of(MUNICIPAL), "HmacSHA256"));
        var signature = mac.doFinal(content);

        assertThat(keys.signed(MUNICIPAL, content, signature)).isTrue();
        assertThat(keys.signed(GREENING, content, signature)).isFalse();
        assertThat(keys.signed(MUNICIPAL, "Content".getBytes(UTF_8), signature)).isFalse();
        assertThat(keys.signed(MUNICIPAL, content, new byte[0])).isFalse();
        assertThat(new ReplyKeys(CITY, Map.of("puyuan-municipal", 2)).signed(MUNICIPAL, content, signature))
                .isFalse();
    }

    @Test
    void a_key_of_another_length_is_none() {
        assertThatThrownBy(() -> new ReplyKeys("c2hvcnQ=", Map.of())).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> new ReplyKeys("not Base64", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static String base64(ReplyKeys keys) {
        return Base64.getEncoder().encodeToString(keys.of(MUNICIPAL));
    }
}
