package io.gridcase.local.postgres;

/** One database with the role that owns it, and the addresses under which the drivers know it. */
public record Database(String host, int port, String name, String username, String password) {

    /** {@code jdbc:postgresql://host:port/name}, without credentials. */
    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
    }

    /** The address for the reactive client, without credentials. */
    public String reactiveUrl() {
        return "vertx-reactive:postgresql://%s:%d/%s".formatted(host, port, name);
    }
}
