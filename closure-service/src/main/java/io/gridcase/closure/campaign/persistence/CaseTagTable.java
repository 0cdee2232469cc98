package io.gridcase.closure.campaign.persistence;

import io.gridcase.cityprofile.CampaignEntry;
import io.gridcase.closure.campaign.CaseTags;
import io.gridcase.code.CaseNumber;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;

/** The tags in PostgreSQL. */
@ApplicationScoped
class CaseTagTable implements CaseTags {

    private static final String TAG = """
            with wanted as (select unnest(string_to_array(:campaigns, ' ')) as campaign),
            gone as (
                delete from case_campaign
                where case_number = :caseNumber and campaign not in (select campaign from wanted))
            insert into case_campaign select :caseNumber, campaign from wanted on conflict do nothing
            """;
    /** Replicas that start at once do it one after another. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('case_campaign'))";

    private static final String RETAG = """
            with rule as (select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[]::date[], ?::text[]::date[])
                as r (campaign, kind, code, area, first_day, last_day)),
            wanted as (
                select distinct o.case_number, r.campaign
                from open_case o join rule r on (r.kind, r.code) = (o.class_kind, o.class_code)
                where o.grid_code like r.area || '%'
                  and (o.filed_at at time zone ?)::date between r.first_day and r.last_day),
            gone as (
                delete from case_campaign t using open_case o
                where o.case_number = t.case_number and (t.case_number, t.campaign) not in (select * from wanted)
                returning t.case_number),
            come as (
                insert into case_campaign select * from wanted on conflict do nothing returning case_number)
            select count(*) from (select case_number from gone union select case_number from come) as changed
            """;

    private final DataSource database;

    CaseTagTable(DataSource database) {
        this.database = database;
    }

    @Override
    public Uni<Void> tag(CaseNumber caseNumber, List<String> campaigns) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAG)
                        .setParameter("caseNumber", caseNumber.value())
                        .setParameter("campaigns", String.join(" ", campaigns))
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public int retagOpen(List<CampaignEntry> campaigns, ZoneId zone) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(ONE_AT_A_TIME);
            var changed = retag(connection, RuleColumns.of(campaigns), zone);
            connection.commit();
            return changed;
        } catch (SQLException failure) {
            throw new IllegalStateException("the open cases keep the campaigns that they had", failure);
        }
    }

    private static int retag(Connection connection, RuleColumns rules, ZoneId zone) throws SQLException {
        try (var statement = connection.prepareStatement(RETAG)) {
            rules.into(statement);
            statement.setString(RuleColumns.COUNT + 1, zone.getId());
            var answer = statement.executeQuery();
            answer.next();
            return answer.getInt(1);
        }
    }
}
