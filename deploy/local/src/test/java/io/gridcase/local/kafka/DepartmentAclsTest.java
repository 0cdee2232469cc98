package io.gridcase.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What deploy/kafka/acls grants, held against a broker with an authorizer. */
class DepartmentAclsTest {

    private static final String MUNICIPAL = "department-puyuan-municipal";
    private static final String REPLIES = "department-replies";

    @TempDir
    private static Path folder;

    private static SecuredKafka kafka;

    @BeforeAll
    static void start() throws Exception {
        kafka = SecuredKafka.start(folder, List.of("dispatch", MUNICIPAL, "department-puyuan-greening", "nobody"));
        kafka.grant("services");
        kafka.grant("departments", "puyuan-municipal", "puyuan-greening");
        create("admin", REPLIES, "dispatch.case-events");
        create(
                "dispatch",
                "department.puyuan-municipal.assignments",
                "department.puyuan-municipal.errors",
                "department.puyuan-greening.assignments");
        write("dispatch", "department.puyuan-municipal.assignments");
        write("dispatch", "department.puyuan-municipal.errors");
        write("dispatch", "department.puyuan-greening.assignments");
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void a_department_reads_its_own_topics() {
        assertThat(read(MUNICIPAL, "department.puyuan-municipal.assignments")).isOne();
        assertThat(read(MUNICIPAL, "department.puyuan-municipal.errors")).isOne();
    }

    @Test
    void a_department_sees_nothing_of_another() throws Exception {
        assertThatThrownBy(() -> read(MUNICIPAL, "department.puyuan-greening.assignments"))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> write(MUNICIPAL, "department.puyuan-greening.assignments"))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
        try (var admin = Admin.create(kafka.as(MUNICIPAL))) {
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrder(
                            "department.puyuan-municipal.assignments", "department.puyuan-municipal.errors", REPLIES);
        }
    }

    @Test
    void a_department_answers_but_does_not_read_what_others_answer() {
        assertThatCode(() -> write(MUNICIPAL, REPLIES)).doesNotThrowAnyException();
        assertThatThrownBy(() -> read(MUNICIPAL, REPLIES)).isInstanceOf(TopicAuthorizationException.class);
        assertThatCode(() -> read("dispatch", "dispatch", REPLIES)).doesNotThrowAnyException();
    }

    @Test
    void a_department_writes_nowhere_else_and_creates_nothing() {
        assertThatThrownBy(() -> write(MUNICIPAL, "department.puyuan-municipal.assignments"))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> write(MUNICIPAL, "dispatch.case-events"))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> create(MUNICIPAL, "department.puyuan-municipal.more"))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void a_department_reads_in_groups_of_its_own_alone() {
        assertThatThrownBy(() -> read(MUNICIPAL, "dispatch", "department.puyuan-municipal.assignments"))
                .isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void who_is_not_listed_may_do_nothing() {
        assertThatThrownBy(() -> write("nobody", REPLIES)).hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    private static void create(String user, String... topics) throws Exception {
        try (var admin = Admin.create(kafka.as(user))) {
            admin.createTopics(List.of(topics).stream()
                            .map(topic -> new NewTopic(topic, Optional.of(1), Optional.empty()))
                            .toList())
                    .all()
                    .get();
        }
    }

    private static void write(String user, String topic) throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(kafka.as(user), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "33048320170630000001", "{}"))
                    .get();
        }
    }

    private static int read(String user, String topic) {
        return read(user, user.replaceFirst("-", ".") + ".test", topic);
    }

    private static int read(String user, String group, String topic) {
        var settings = new HashMap<>(kafka.as(user));
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            var found = 0;
            while (found == 0 && System.nanoTime() < end) {
                found = consumer.poll(Duration.ofMillis(200)).count();
            }
            return found;
        }
    }
}
