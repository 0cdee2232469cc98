package io.gridcase.closure.campaign;

import io.gridcase.closure.cityprofile.City;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** After an edit of the profile the open cases belong to the campaigns as they are now; closed ones keep theirs. */
@ApplicationScoped
class RetagOpenCases {

    private static final Logger LOG = Logger.getLogger(RetagOpenCases.class);

    private final CaseTags tags;
    private final City city;

    RetagOpenCases(CaseTags tags, City city) {
        this.tags = tags;
        this.city = city;
    }

    void atStart(@Observes StartupEvent start) {
        retag();
    }

    int retag() {
        var campaigns = city.profile().campaigns();
        var changed = tags.retagOpen(campaigns, city.zone());
        LOG.infof("%d campaigns, other ones for %d open cases", campaigns.size(), changed);
        return changed;
    }
}
