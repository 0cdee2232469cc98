package io.gridcase.closure.campaign.persistence;

import io.gridcase.cityprofile.CampaignEntry;
import io.gridcase.cityprofile.CampaignEntry.CampaignClass;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** The campaigns as a table of class × area × days, column by column, as a statement takes it. */
record RuleColumns(List<Rule> rules) {

    static final int COUNT = 6;

    private record Rule(CampaignEntry campaign, CampaignClass of, String area) {}

    static RuleColumns of(List<CampaignEntry> campaigns) {
        return new RuleColumns(campaigns.stream()
                .flatMap(campaign -> campaign.classes().stream()
                        .flatMap(of -> campaign.areaPrefixes().stream().map(area -> new Rule(campaign, of, area))))
                .toList());
    }

    /** Parameters 1 to {@link #COUNT}. */
    void into(PreparedStatement statement) throws SQLException {
        set(statement, 1, rule -> rule.campaign().code());
        set(statement, 2, rule -> rule.of().kind().name());
        set(statement, 3, rule -> rule.of().code());
        set(statement, 4, Rule::area);
        set(statement, 5, rule -> rule.campaign().validFrom().toString());
        set(
                statement,
                6,
                rule -> rule.campaign().validTo().map(Object::toString).orElse("infinity"));
    }

    private void set(PreparedStatement statement, int column, Function<Rule, String> value) throws SQLException {
        var values = rules.stream().map(value).toArray(String[]::new);
        statement.setArray(column, statement.getConnection().createArrayOf("text", values));
    }
}
