package io.gridcase.intake.reference.persistence;

import io.gridcase.intake.reference.Reference;
import io.gridcase.intake.reference.Reference.ChannelRule;
import io.gridcase.intake.reference.Reference.RejectReason;
import io.gridcase.intake.reference.Reference.StageLimit;
import io.gridcase.intake.reference.ReferenceData;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** The rules as the city profile left them in the database. */
@ApplicationScoped
class StoredReference implements ReferenceData {

    private static final String CHANNELS =
            "select channel, name_zh, name_en, needs_confirmation, files_by_itself from channel_rule order by channel";

    private static final String REASONS = "select code, name_zh, name_en, needs_note from reject_reason order by code";

    private static final String LIMITS = "select stage, minutes from stage_limit order by stage";

    @Override
    public Uni<Reference> current() {
        return rows(CHANNELS, StoredReference::channel)
                .chain(channels -> rows(REASONS, StoredReference::reason)
                        .chain(reasons -> rows(LIMITS, StoredReference::limit)
                                .map(limits -> new Reference(channels, reasons, limits))));
    }

    @Override
    public Uni<String> version() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select profile_version from city", String.class)
                        .getSingleResult());
    }

    private static <T> Uni<List<T>> rows(String query, Function<Object[], T> read) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(query, Object[].class).getResultList())
                .map(rows -> rows.stream().map(read).toList());
    }

    private static ChannelRule channel(Object[] row) {
        return new ChannelRule((String) row[0], (String) row[1], (String) row[2], (boolean) row[3], (boolean) row[4]);
    }

    private static RejectReason reason(Object[] row) {
        return new RejectReason((String) row[0], (String) row[1], (String) row[2], (boolean) row[3]);
    }

    private static StageLimit limit(Object[] row) {
        return new StageLimit((String) row[0], (int) row[1]);
    }
}
