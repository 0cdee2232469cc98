package io.gridcase.dispatch.department.messaging;

import io.gridcase.dispatch.department.Department;
import io.gridcase.dispatch.department.DepartmentTopics;
import io.gridcase.dispatch.department.ShowDepartments;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Opens the topics of every department, once after each start: departments come with the city profile, which is read at
 * the start. It happens beside everything else, so that the service also starts without Kafka.
 */
@ApplicationScoped
class CreateTopics {

    private static final Logger LOG = Logger.getLogger(CreateTopics.class);

    private final ShowDepartments departments;
    private final TopicAdmin topics;
    private volatile boolean done;

    CreateTopics(ShowDepartments departments, TopicAdmin topics, DepartmentTopicsConfig config) {
        this.departments = departments;
        this.topics = topics;
        this.done = !config.create();
    }

    @Scheduled(
            every = "${gridcase.department-topics.look-every:2s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> untilDone() {
        return done ? Uni.createFrom().voidItem() : createMissing();
    }

    private Uni<Void> createMissing() {
        return departments
                .list("", Integer.MAX_VALUE)
                .map(CreateTopics::names)
                .chain(topics::createMissing)
                .invoke(created -> {
                    done = true;
                    LOG.infof("created %d topics of departments", created);
                })
                .replaceWithVoid()
                .onFailure()
                .invoke(away -> LOG.warnf("the topics of departments will be created later: %s", away))
                .onFailure()
                .recoverWithNull();
    }

    private static List<String> names(List<Department> registered) {
        return registered.stream()
                .flatMap(department -> new DepartmentTopics(department.code()).all().stream())
                .toList();
    }
}
