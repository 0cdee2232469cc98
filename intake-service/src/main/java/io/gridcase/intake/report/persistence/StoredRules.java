package io.gridcase.intake.report.persistence;

import io.gridcase.code.Channel;
import io.gridcase.code.Stage;
import io.gridcase.intake.profile.ProfileChanged;
import io.gridcase.intake.report.ChannelRule;
import io.gridcase.intake.report.ChannelRules;
import io.gridcase.intake.report.StageLimits;
import io.gridcase.intake.report.UnknownChannel;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The rules of intake as the city profile left them in the database; in memory, for every report asks for them. */
@ApplicationScoped
class StoredRules implements ChannelRules, StageLimits {

    private static final String RULES = "select channel, needs_confirmation, files_by_itself from channel_rule";
    private static final String LIMITS = "select stage, minutes from stage_limit";

    private final DataSource database;
    private volatile Map<Channel, ChannelRule> rules = Map.of();
    private volatile Map<Stage, Duration> limits = Map.of();

    StoredRules(DataSource database) {
        this.database = database;
    }

    @Override
    public Uni<ChannelRule> of(Channel channel) {
        return Uni.createFrom()
                .optional(Optional.ofNullable(rules.get(channel)))
                .onItem()
                .ifNull()
                .failWith(() -> new UnknownChannel(channel));
    }

    @Override
    public Uni<Duration> of(Stage stage) {
        return Uni.createFrom().item(() -> limits.get(stage));
    }

    void load(@Observes ProfileChanged profile) throws SQLException {
        try (var connection = database.getConnection()) {
            rules = rules(connection);
            limits = limits(connection);
        }
    }

    private static Map<Channel, ChannelRule> rules(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(RULES)) {
            var rules = new EnumMap<Channel, ChannelRule>(Channel.class);
            while (rows.next()) {
                rules.put(Channel.valueOf(rows.getString(1)), new ChannelRule(rows.getBoolean(2), rows.getBoolean(3)));
            }
            return rules;
        }
    }

    private static Map<Stage, Duration> limits(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(LIMITS)) {
            var limits = new EnumMap<Stage, Duration>(Stage.class);
            while (rows.next()) {
                limits.put(Stage.valueOf(rows.getString(1)), Duration.ofMinutes(rows.getInt(2)));
            }
            return limits;
        }
    }
}
