package io.gridcase.closure.verification;

import io.gridcase.cityprofile.CityProfile;
import io.gridcase.closure.cityprofile.City;
import java.nio.file.Path;

/** Tongxiang, as it is shipped, read once. */
final class TestCity {

    private static final City TONGXIANG =
            City.of(CityProfile.read(Path.of(System.getProperty("gridcase.home"), "deploy/city/tongxiang")));

    private TestCity() {}

    static City tongxiang() {
        return TONGXIANG;
    }
}
