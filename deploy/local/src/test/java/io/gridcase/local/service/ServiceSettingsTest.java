package io.gridcase.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.local.postgres.Database;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceSettingsTest {

    private static final Path DATA = Path.of("/srv/gridcase");

    private final ServiceSettings settings = new ServiceSettings(
            "intake",
            8081,
            new Database("127.0.0.1", 15432, "intake", "intake", "secret"),
            "127.0.0.1:19092",
            "http://127.0.0.1:18080/realms/gridcase",
            Path.of("/srv/city"),
            DATA,
            List.of());

    @Test
    void two_users_of_a_machine_do_not_share_a_folder_for_uploads() {
        assertThat(settings.environment())
                .containsEntry(
                        "QUARKUS_HTTP_BODY_UPLOADS_DIRECTORY",
                        DATA.resolve("uploads").toString());
    }
}
