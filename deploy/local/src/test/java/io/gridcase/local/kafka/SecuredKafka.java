package io.gridcase.local.kafka;

import io.gridcase.local.GridcaseHome;
import io.gridcase.local.process.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** A broker that knows its users and denies what deploy/kafka/acls does not list; everybody's password is the name. */
record SecuredKafka(KafkaServer server) implements AutoCloseable {

    private static final String USERS = "org.apache.kafka.common.security.plain.PlainLoginModule required";

    static SecuredKafka start(Path folder, List<String> users) {
        int port = FreePort.any();
        int controller = FreePort.any();
        var jaas = new StringBuilder(USERS + " username=\"admin\" password=\"admin\" user_admin=\"admin\"");
        users.forEach(user -> jaas.append(" user_%1$s=\"%1$s\"".formatted(user)));
        var secured = """
                listeners=SASL_PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=SASL_PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=SASL_PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=SASL_PLAINTEXT
                sasl.mechanism.inter.broker.protocol=PLAIN
                sasl.enabled.mechanisms=PLAIN
                listener.name.sasl_plaintext.plain.sasl.jaas.config=%3$s;
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                allow.everyone.if.no.acl.found=false
                super.users=User:admin;User:ANONYMOUS
                """.formatted(port, controller, jaas);
        return new SecuredKafka(KafkaServer.start(
                new KafkaSettings(folder, port, controller, secured), GridcaseHome.fromSystemProperty()));
    }

    /** What a client of this user is configured with. */
    Map<String, Object> as(String user) {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", server.bootstrapServers());
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "PLAIN");
        settings.put("sasl.jaas.config", "%s username=\"%2$s\" password=\"%2$s\";".formatted(USERS, user));
        return settings;
    }

    /** Grants what the script prints for these arguments. */
    void grant(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("deploy/kafka/acls"));
        command.addAll(List.of(arguments));
        try (var admin = Admin.create(as("admin"))) {
            admin.createAcls(lines(command).stream().map(SecuredKafka::binding).toList())
                    .all()
                    .get();
        }
    }

    /** The arguments are those of kafka-acls.sh. */
    static AclBinding binding(String line) {
        var words = List.of(line.split(" "));
        var resource = words.contains("--topic") ? "--topic" : "--group";
        var pattern = words.contains("--resource-pattern-type") ? PatternType.PREFIXED : PatternType.LITERAL;
        return new AclBinding(
                new ResourcePattern(
                        resource.equals("--topic") ? ResourceType.TOPIC : ResourceType.GROUP,
                        after(words, resource),
                        pattern),
                new AccessControlEntry(
                        after(words, "--allow-principal"),
                        "*",
                        AclOperation.fromString(after(words, "--operation")),
                        AclPermissionType.ALLOW));
    }

    private static String after(List<String> words, String option) {
        return words.get(words.indexOf(option) + 1);
    }

    private static List<String> lines(List<String> command) {
        try {
            var script = new ProcessBuilder(command)
                    .directory(GridcaseHome.fromSystemProperty().root().toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return script.inputReader().lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
