package io.gridcase.intake.open311;

import io.gridcase.intake.client.ApiClient;
import java.util.Optional;

/**
 * Who asks for requests. Everybody sees what citizens reported; a client sees what it sent itself, too.
 *
 * @param reporter as whom the client reports; a name nobody has without a key
 */
public record Viewer(String reporter) {

    public static Viewer of(Optional<ApiClient> client) {
        return new Viewer(client.map(known -> known.sender().id()).orElse(""));
    }
}
