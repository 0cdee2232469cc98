package io.gridcase.dispatch.delivery;

import io.gridcase.dispatch.notification.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said, in the receiver's language: case number, class, department, deadline and a link, and nobody's name. */
@ApplicationScoped
public class Wording {

    private static final String BUNDLE = "notifications";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Optional<String> caseUrl;

    Wording(DeliveryConfig config) {
        this.caseUrl = config.caseUrl();
    }

    /** One line: what has happened. */
    public String title(Parcel parcel) {
        return parcel.told().size() == 1
                ? title(parcel.first(), parcel.to().language())
                : words(parcel.to().language(), "several", parcel.told().size());
    }

    /** Everything, each piece of news in lines of its own. */
    public String text(Parcel parcel) {
        var to = parcel.to();
        return parcel.told().stream()
                .map(told -> Stream.of(
                                title(told, to.language()),
                                facts(told, to),
                                link(told).orElse(""))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    public Optional<String> link(Told told) {
        return Optional.ofNullable(told.subject()).flatMap(subject -> caseUrl.map(url -> url + subject.caseNumber()));
    }

    private static String title(Told told, Language language) {
        var what = words(language, told.kind() == null ? "TRIAL" : told.kind().name());
        return told.subject() == null
                ? what
                : words(language, "title", what, told.subject().caseNumber());
    }

    private static String facts(Told told, Receiver to) {
        var subject = told.subject();
        return subject == null
                ? ""
                : List.of(
                                words(to.language(), "class", subject.className()),
                                optional(to.language(), "department", subject.department()),
                                optional(to.language(), "deadline", time(subject.deadline(), to.zone())))
                        .stream()
                        .filter(fact -> !fact.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    private static @Nullable String time(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : TIME.format(instant.atZone(zone));
    }

    private static String optional(Language language, String key, @Nullable String value) {
        return value == null ? "" : words(language, key, value);
    }

    private static String words(Language language, String key, Object... values) {
        return MessageFormat.format(
                ResourceBundle.getBundle(BUNDLE, language.locale()).getString(key), values);
    }
}
