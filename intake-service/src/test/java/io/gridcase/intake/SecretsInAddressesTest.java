package io.gridcase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsInAddressesTest {

    private final SecretsInAddresses filter = new SecretsInAddresses();

    @ParameterizedTest
    @CsvSource({
        "/open311/v2/requests.json?api_key=bS7Kz_un-xZ&page=2,  /open311/v2/requests.json?api_key=***&page=2",
        "/open311/v2/requests.json?page=2&api_key=bS7KzunxZ,    /open311/v2/requests.json?page=2&api_key=***",
        "/follow/c2VjcmV0c2VjcmV0/photos/9f86d0,                /follow/***/photos/9f86d0",
        "/reports?cursor=api_keys,                              /reports?cursor=api_keys"
    })
    void an_address_is_logged_without_what_opens_doors(String address, String shown) {
        var entry = new LogRecord(Level.SEVERE, "HTTP Request to %s failed, error id: %s");
        entry.setParameters(new Object[] {address, 7});

        assertThat(filter.isLoggable(entry)).isTrue();
        assertThat(entry.getParameters()).containsExactly(shown, 7);
    }

    @Test
    void a_message_that_names_an_address_is_treated_the_same() {
        var entry = new LogRecord(Level.INFO, "GET /open311/v2/requests.xml?api_key=bS7KzunxZ took long");

        filter.isLoggable(entry);

        assertThat(entry.getMessage()).isEqualTo("GET /open311/v2/requests.xml?api_key=*** took long");
    }

    @Test
    void the_console_uses_it() throws IOException {
        var settings = new Properties();
        try (var file = getClass().getResourceAsStream("/application.properties")) {
            settings.load(file);
        }

        assertThat(settings).containsEntry("quarkus.log.console.filter", "secrets-in-addresses");
    }
}
