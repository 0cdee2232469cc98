package io.gridcase.intake.report;

import static io.gridcase.code.Channel.HOTLINE;
import static io.gridcase.code.Channel.INSPECTION;
import static io.gridcase.code.Channel.INSPECTOR;
import static io.gridcase.code.Channel.LEADER;
import static io.gridcase.code.Channel.MEDIA;
import static io.gridcase.code.Channel.VIDEO;
import static io.gridcase.code.Channel.WECHAT;
import static io.gridcase.web.Roles.INTAKE_OFFICER;
import static io.gridcase.web.Roles.SHIFT_LEADER;

import io.gridcase.code.Channel;
import io.gridcase.web.Caller;
import io.gridcase.web.Roles;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 登记: which channels are a person's own, and what a report must and must not say to come in through each. */
final class RegistrationRules {

    private static final Set<Channel> OF_INSPECTORS = EnumSet.of(INSPECTOR);
    private static final Set<Channel> OF_THE_CENTRE = EnumSet.of(HOTLINE, LEADER, MEDIA, INSPECTION, VIDEO, WECHAT);

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private record Rule(String field, Set<Channel> channels, Predicate<NewReport> kept) {

        boolean brokenBy(NewReport said) {
            return channels.contains(said.source().channel()) && !kept.test(said);
        }
    }

    private static final List<Rule> NEEDED = List.of(
            new Rule("place", OF_INSPECTORS, said -> said.where().position() != null),
            new Rule(
                    "photos",
                    OF_THE_CENTRE,
                    said -> hasPhotos(said) || !said.evidence().solvedOnSpot()),
            new Rule("promisedAt", EnumSet.of(LEADER, INSPECTION), RegistrationRules::hasPromise),
            new Rule("batch", EnumSet.of(INSPECTION), RegistrationRules::inBatch),
            new Rule("foreignSystem", OF_THE_CENTRE, said -> hasSystem(said) || !hasNumber(said)),
            new Rule("foreignNumber", OF_THE_CENTRE, said -> hasNumber(said) || !hasSystem(said)));

    /** A phone sets no deadline for a department and knows nobody else's numbers. */
    private static final List<Rule> UNFIT = List.of(
            new Rule("promisedAt", OF_INSPECTORS, said -> !hasPromise(said)),
            new Rule(
                    "promisedAt",
                    OF_THE_CENTRE,
                    said -> promiseIsDate(said.source().promisedAt())),
            new Rule("batch", EnumSet.complementOf(EnumSet.of(INSPECTION)), said -> !inBatch(said)),
            new Rule("foreignSystem", OF_INSPECTORS, said -> !hasSystem(said)),
            new Rule("foreignNumber", OF_INSPECTORS, said -> !hasNumber(said)),
            new Rule("reporter", OF_INSPECTORS, said -> said.contact() == null));

    private RegistrationRules() {}

    /**
     * @throws ForeignChannel when the caller may not use the channel
     * @throws UnfitForChannel when the report lacks what the channel needs, or says what it does not take
     */
    static void check(NewReport said, Caller caller) {
        var channel = said.source().channel();
        var own = channelsOf(caller);
        if (!own.contains(channel)) {
            throw new ForeignChannel(channel, own);
        }
        var missing = broken(NEEDED, said);
        var unfit = broken(UNFIT, said);
        if (!missing.isEmpty() || !unfit.isEmpty()) {
            throw new UnfitForChannel(channel, missing, unfit);
        }
    }

    private static Set<Channel> channelsOf(Caller caller) {
        var own = EnumSet.noneOf(Channel.class);
        if (caller.has(Roles.INSPECTOR)) {
            own.addAll(OF_INSPECTORS);
        }
        if (Stream.of(INTAKE_OFFICER, SHIFT_LEADER).anyMatch(caller::has)) {
            own.addAll(OF_THE_CENTRE);
        }
        return own;
    }

    private static List<String> broken(List<Rule> rules, NewReport said) {
        return rules.stream()
                .filter(rule -> rule.brokenBy(said))
                .map(Rule::field)
                .toList();
    }

    private static boolean hasPhotos(NewReport said) {
        return !said.evidence().photos().isEmpty();
    }

    private static boolean hasPromise(NewReport said) {
        return said.source().promisedAt() != null;
    }

    /** What a calendar of ours can hold. */
    private static boolean promiseIsDate(@Nullable Instant promise) {
        return promise == null || promise.isAfter(Instant.EPOCH) && promise.isBefore(LATEST);
    }

    private static boolean inBatch(NewReport said) {
        return said.source().batch() != null;
    }

    private static boolean hasSystem(NewReport said) {
        return said.source().foreignSystem() != null;
    }

    private static boolean hasNumber(NewReport said) {
        return said.source().foreignNumber() != null;
    }
}
