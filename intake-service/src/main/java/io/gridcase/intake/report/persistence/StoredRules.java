package io.gridcase.intake.report.persistence;

import io.gridcase.intake.report.Channel;
import io.gridcase.intake.report.ChannelRule;
import io.gridcase.intake.report.ChannelRules;
import io.gridcase.intake.report.Stage;
import io.gridcase.intake.report.StageLimits;
import io.gridcase.intake.report.UnknownChannel;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The rules of intake as the city profile left them in the database. */
@ApplicationScoped
class StoredRules implements ChannelRules, StageLimits {

    private static final String RULE =
            "select needs_confirmation, files_by_itself from channel_rule where channel = :channel";

    private static final String LIMIT = "select minutes from stage_limit where stage = :stage";

    @Override
    public Uni<ChannelRule> of(Channel channel) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(RULE, Object[].class)
                        .setParameter("channel", channel.name())
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new UnknownChannel(channel))
                .map(row -> new ChannelRule((boolean) row[0], (boolean) row[1]));
    }

    @Override
    public Uni<Duration> of(Stage stage) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LIMIT, Integer.class)
                        .setParameter("stage", stage.name())
                        .getSingleResult())
                .map(Duration::ofMinutes);
    }
}
