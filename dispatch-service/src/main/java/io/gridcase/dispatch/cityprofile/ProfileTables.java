package io.gridcase.dispatch.cityprofile;

import io.gridcase.cityprofile.CityProfile;
import java.sql.Connection;
import java.sql.SQLException;

/** A feature's tables that are filled from the city profile. */
public interface ProfileTables {

    /** Replaces all rows by those of the profile, within the transaction of the connection. */
    void replace(CityProfile profile, Connection connection) throws SQLException;

    /** Takes note of the profile that the tables hold now: at every start, also when it was there before. */
    default void inForce(CityProfile profile) {}
}
