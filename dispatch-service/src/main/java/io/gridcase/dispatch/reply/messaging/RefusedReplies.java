package io.gridcase.dispatch.reply.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.department.DepartmentTopics;
import io.gridcase.dispatch.department.Departments;
import io.gridcase.dispatch.department.UnknownDepartment;
import io.gridcase.messaging.Complaints;
import io.gridcase.messaging.FinalFailure;
import io.gridcase.messaging.Outbox;
import io.gridcase.messaging.OutgoingEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Tells a department on its error topic why a reply in its name did not count. */
@ApplicationScoped
class RefusedReplies implements Complaints {

    private static final Logger LOG = Logger.getLogger(RefusedReplies.class);

    private final Departments departments;
    private final Outbox outbox;
    private final Clock clock;

    RefusedReplies(Departments departments, Outbox outbox, Clock clock) {
        this.departments = departments;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** An unknown department has no topic: then the reply is a dead letter. */
    @Override
    public Uni<Boolean> tell(ConsumerRecord<String, byte[]> message, FinalFailure reason) {
        var reply = new SentReply(message);
        return reply.department()
                .map(code -> departments
                        .of(code)
                        .chain(known -> outbox.put(refusal(reply, code, reason)))
                        .replaceWith(true)
                        .onFailure(UnknownDepartment.class)
                        .recoverWithItem(false))
                .orElseGet(() -> Uni.createFrom().item(false));
    }

    private OutgoingEvent refusal(SentReply reply, DepartmentCode department, FinalFailure reason) {
        var problem = ReplyRefused.problem(reason);
        var caseNumber = reply.caseNumber();
        LOG.infof("reply %s of %s refused: %s", reply.id(), department, problem.type());
        return new OutgoingEvent(
                new DepartmentTopics(department).errors(),
                "reply-refused.v1",
                caseNumber.map(CaseNumber::value).orElse(department.value()),
                clock.instant(),
                new ReplyRefusedMessage(
                        reply.id(), reply.type(), department, caseNumber.orElse(null), problem, clock.instant()));
    }
}
