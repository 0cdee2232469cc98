package io.gridcase.closure.strikelist.rest;

import java.util.List;
import java.util.Locale;

/** In which language a list is written: Chinese unless English is asked for first. */
final class Words {

    private Words() {}

    /** @param wanted as {@code Accept-Language} has them, the most wanted first */
    static Locale locale(List<Locale> wanted) {
        return wanted.stream()
                .filter(each -> isChinese(each) || each.getLanguage().equals(Locale.ENGLISH.getLanguage()))
                .findFirst()
                .orElse(Locale.CHINESE);
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
