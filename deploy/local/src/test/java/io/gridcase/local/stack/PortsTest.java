package io.gridcase.local.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_port_in_use_is_named_with_the_part_that_needs_it() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var free = Ports.free();
            var clash = new Ports(
                    free.postgres(),
                    free.kafka(),
                    free.kafkaController(),
                    other.getLocalPort(),
                    free.intake(),
                    free.dispatch(),
                    free.closure());
            assertThatThrownBy(clash::requireFree)
                    .hasMessage(
                            "Port %d, which keycloak needs, is in use; free it or choose another with --port-keycloak",
                            other.getLocalPort());
        }
    }

    @Test
    void free_ports_are_no_problem() {
        assertThatCode(() -> Ports.free().requireFree()).doesNotThrowAnyException();
    }
}
