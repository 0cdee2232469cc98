package io.gridcase.dispatch.cityprofile;

import io.gridcase.cityprofile.CityProfile;
import java.sql.Connection;
import java.sql.SQLException;

/** A feature's tables that are filled from the city profile. */
public interface ProfileTables {

    /** Replaces all rows by those of the profile, within the transaction of the connection. */
    void replace(CityProfile profile, Connection connection) throws SQLException;
}
