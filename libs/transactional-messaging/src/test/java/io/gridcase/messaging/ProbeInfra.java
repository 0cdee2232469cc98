package io.gridcase.messaging;

import io.gridcase.testsupport.InfraResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** PostgreSQL behind a network that can be cut, and Kafka. */
public class ProbeInfra implements QuarkusTestResourceLifecycleManager {

    private static final String ORDERS = "gridcase.test.postgres-proxy.orders";
    private static final String URL = "quarkus.datasource.reactive.url";

    private final InfraResource infra = new InfraResource();

    @Override
    public Map<String, String> start() {
        infra.init(Map.of("database", "probe", "topics", "probe.case-events=4,probe.said=4,probe.dead-letters"));
        Map<String, String> config = new HashMap<>(infra.start());
        URI real = URI.create(config.get(URL).replace("vertx-reactive:", ""));
        TcpProxy proxy = new TcpProxy(real.getHost(), real.getPort());
        System.setProperty(ORDERS, Integer.toString(proxy.ordersPort()));
        config.put(URL, "vertx-reactive:postgresql://127.0.0.1:" + proxy.port() + real.getPath());
        return config;
    }

    @Override
    public void stop() {
        infra.stop();
    }

    static void cutDatabase(boolean cut) {
        TcpProxy.order(Integer.getInteger(ORDERS), cut);
    }
}
