package io.gridcase.dispatch.cityprofile;

import io.smallrye.mutiny.Uni;

/** Where the city is found. */
public interface Cities {

    /** The one city of this database; the service is not ready before it is imported. */
    Uni<City> current();
}
