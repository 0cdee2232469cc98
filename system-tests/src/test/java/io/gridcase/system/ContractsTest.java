package io.gridcase.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.gridcase.local.kafka.Topics;
import io.gridcase.system.stack.Quiet;
import io.gridcase.system.stack.Service;
import io.gridcase.system.stack.Stack;
import io.gridcase.system.stack.Topic;
import io.gridcase.system.staff.Staff;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.WireEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What really lay on the topics while all other tests ran, against the files under {@code contracts/}. Runs last. */
@Order(Integer.MAX_VALUE)
class ContractsTest {

    private static final Set<String> MADE_BY_COMPONENT_TESTS = Set.of(
            "assistance-answered.v1",
            "own-part-reported.v1",
            "deadline-recomputed.v1",
            "deadline-reminder.v1",
            "ledger-anchored.v1",
            "stage-overdue.v1",
            "deadline-warned.v1",
            "deadline-passed.v1",
            "supervision-proposed.v1",
            "supervision-dismissed.v1",
            "supervision-overdue.v1",
            "summons-recorded.v1",
            "supervision-issued.v1",
            "supervision-answered.v1",
            "assignment-reminded.v1",
            "verification-assigned.v1",
            "site-not-reached.v1",
            "sample-passed.v1",
            "sample-failed.v1");

    private static final Path CONTRACTS = Contracts.home().resolve("contracts");

    @ParameterizedTest
    @EnumSource(Service.class)
    void every_event_that_a_service_told_follows_its_contract(Service service) {
        var told = genuine(Topic.of(service));
        assertThat(told).allSatisfy(event -> followsItsContract(event, "/" + service));
    }

    @Test
    void every_assignment_that_a_department_got_follows_its_contract() throws IOException {
        var types = typesOnDepartmentTopics();
        var assignments = departmentTopics().flatMap(topic -> genuine(topic).stream());
        assertThat(assignments).allSatisfy(event -> {
            assertThat(event.type()).isIn(types);
            followsItsContract(event, "/dispatch");
        });
    }

    /** But for what needs a clock that moves, a department's own system or a leader: component tests make these. */
    @Test
    void cases_with_every_turn_make_all_the_events_there_are() throws IOException {
        var caseNumbers = List.of(aCaseWithEveryTurn(), SideFlows.aCaseWithAllOfThem(), aVoidedCase());
        Quiet.await();

        var seen = Stream.concat(
                        Stream.of(Service.values()).map(Topic::of), Stream.of(Topic.ofDepartment("puyuan-municipal")))
                .flatMap(topic -> caseNumbers.stream().flatMap(caseNumber -> topic.about(caseNumber).stream()))
                .map(WireEvent::type)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).containsAll(typesOfJourneys());
        assertThat(typesWithAFile()).containsAll(seen);
    }

    @Test
    void asyncapi_names_exactly_the_events_that_have_files() throws IOException {
        var api = new YAMLMapper().readTree(CONTRACTS.resolve("asyncapi.yaml").toFile());

        var messages = new TreeSet<String>();
        api.at("/components/messages").fieldNames().forEachRemaining(messages::add);
        assertThat(messages).isEqualTo(typesWithAFile());
        assertThat(api.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(target(api, ref)).as(ref).isTrue());
        for (var type : messages) {
            assertThat(api.at("/components/messages/%s/payload/schema/$ref".formatted(type))
                            .asText())
                    .isEqualTo("events/%s/%s.schema.json".formatted((Object[]) type.split("\\.")));
        }
    }

    private static void followsItsContract(WireEvent event, String source) {
        Contracts.assertValid(event.type(), event.json());
        assertThat(event.header("ce_specversion")).isEqualTo("1.0");
        assertThat(UUID.fromString(event.id())).hasToString(event.id());
        assertThat(event.header("ce_source")).isEqualTo(source);
        assertThat(event.subject())
                .isEqualTo(event.key())
                .isEqualTo(event.json().path("caseNumber").asText());
        assertThat(Instant.parse(event.header("ce_time"))).isNotNull();
        assertThat(event.header("content-type")).isEqualTo("application/json");
    }

    /** Tied, dispatched by hand, returned, dispatched again, handled, failed, handled again, passed. */
    private static String aCaseWithEveryTurn() {
        var reporter = Staff.named("py-inspector-1");
        var dispatcher = Staff.named("py-dispatcher-1");
        var handler = Staff.named("py-municipal-1");
        var caseNumber = reporter.reports(reporter.seesBrokenKerbstone().ofClass("COMPONENT", "04010"));
        dispatcher.dispatches(caseNumber, "puyuan-greening");
        Staff.named("py-greening-1").returns(caseNumber, "不属于绿化");
        dispatcher.dispatches(caseNumber, "puyuan-municipal");
        handler.acceptsAndHandles(caseNumber);
        reporter.fails(caseNumber, "仍在漏水");
        handler.acceptsAndHandles(caseNumber);
        reporter.passes(caseNumber);
        return caseNumber;
    }

    private static String aVoidedCase() {
        var reporter = Staff.named("py-inspector-1");
        var mistake = reporter.seesBrokenKerbstone();
        var caseNumber = reporter.reports(mistake);
        var handler = Staff.named("py-municipal-1");
        handler.awaitsAssignment(caseNumber, "DISPATCHED");
        Staff.named("py-shift-1").voids(mistake, "重复立案");
        handler.awaitsAssignment(caseNumber, "VOIDED");
        return caseNumber;
    }

    private static Stream<Topic> departmentTopics() {
        return new Topics(Stack.running().kafka())
                .names().stream()
                        .filter(name -> name.matches("department\\..+\\.assignments"))
                        .map(Topic::new);
    }

    private static List<WireEvent> genuine(Topic topic) {
        return topic.all().stream()
                .filter(event -> event.header(Topic.MADE_UP).isEmpty())
                .toList();
    }

    private static Set<String> typesOfJourneys() throws IOException {
        return typesWithAFile().stream()
                .filter(type -> !type.startsWith("reply-"))
                .filter(type -> !MADE_BY_COMPONENT_TESTS.contains(type))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As AsyncAPI says. */
    private static Set<String> typesOnDepartmentTopics() throws IOException {
        var api = new YAMLMapper().readTree(CONTRACTS.resolve("asyncapi.yaml").toFile());
        var types = new TreeSet<String>();
        api.at("/channels/departmentAssignments/messages").fieldNames().forEachRemaining(types::add);
        return types;
    }

    private static Set<String> typesWithAFile() throws IOException {
        try (var files = Files.walk(CONTRACTS.resolve("events"))) {
            return files.filter(file -> file.toString().endsWith(".schema.json"))
                    .map(file -> file.getParent().getFileName() + "."
                            + file.getFileName().toString().replace(".schema.json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean target(JsonNode api, String ref) {
        return ref.startsWith("#")
                ? !api.at(ref.substring(1)).isMissingNode()
                : Files.isRegularFile(CONTRACTS.resolve(ref));
    }
}
