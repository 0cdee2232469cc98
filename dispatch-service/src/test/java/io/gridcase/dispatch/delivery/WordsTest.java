package io.gridcase.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.dispatch.notification.Language;
import io.gridcase.dispatch.notification.NewsKind;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @ParameterizedTest
    @EnumSource
    void each_language_has_words_for_everything_that_can_happen(Language language) {
        assertThat(words(language).keySet())
                .containsAll(
                        Arrays.stream(NewsKind.values()).map(NewsKind::name).toList())
                .contains("TRIAL", "title", "several", "class", "department", "deadline");
    }

    @Test
    void the_languages_are_not_the_same() {
        assertThat(words(Language.ZH).getString("DUE"))
                .isNotEqualTo(words(Language.EN).getString("DUE"));
    }

    private static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle("notifications", language.locale());
    }
}
