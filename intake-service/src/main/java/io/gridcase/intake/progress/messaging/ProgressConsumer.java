package io.gridcase.intake.progress.messaging;

import static io.gridcase.intake.progress.StepKind.ACCEPTED;
import static io.gridcase.intake.progress.StepKind.CLOSED;
import static io.gridcase.intake.progress.StepKind.DISPATCHED;
import static io.gridcase.intake.progress.StepKind.HANDLED;
import static io.gridcase.intake.progress.StepKind.RETURNED;
import static io.gridcase.intake.progress.StepKind.REWORKED;
import static io.gridcase.intake.progress.StepKind.VERIFICATION_FAILED;
import static io.gridcase.intake.progress.StepKind.VERIFIED;

import io.gridcase.code.CaseNumber;
import io.gridcase.intake.progress.CaseStep;
import io.gridcase.intake.progress.StepKind;
import io.gridcase.intake.progress.Steps;
import io.gridcase.messaging.EventConsumer;
import io.gridcase.messaging.EventConsumers;
import io.gridcase.messaging.EventHandler;
import io.gridcase.messaging.IncomingEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Notes each step of a case for its reporters. What happened when to which case stands in the envelope; bodies are read
 * only where there is more to tell.
 */
@ApplicationScoped
class ProgressConsumer {

    private final Steps steps;
    private final EventConsumer dispatch;
    private final EventConsumer closure;

    ProgressConsumer(EventConsumers consumers, Steps steps) {
        this.steps = steps;
        this.dispatch = consumers
                .named("progress-dispatch")
                .on(DispatchedMessage.TYPE, DispatchedMessage.class, this::dispatched)
                .on("assignment-accepted.v1", reached(ACCEPTED))
                .on("assignment-returned.v1", reached(RETURNED))
                .on(HandledMessage.TYPE, HandledMessage.class, this::handled);
        this.closure = consumers
                .named("progress-closure")
                .on("verification-passed.v1", reached(VERIFIED))
                .on("verification-failed.v1", reached(VERIFICATION_FAILED))
                .on("rework-requested.v1", reached(REWORKED))
                .on("case-closed.v1", reached(CLOSED));
    }

    @Incoming("progress-dispatch")
    Uni<Void> hearDispatch(ConsumerRecord<String, byte[]> message) {
        return dispatch.consume(message);
    }

    @Incoming("progress-closure")
    Uni<Void> hearClosure(ConsumerRecord<String, byte[]> message) {
        return closure.consume(message);
    }

    private Uni<Void> dispatched(DispatchedMessage message, IncomingEvent event) {
        return steps.add(step(DISPATCHED, event).to(message.departmentName(), message.dueAt()));
    }

    private Uni<Void> handled(HandledMessage message, IncomingEvent event) {
        return steps.add(step(HANDLED, event).with(message.photos()));
    }

    private EventHandler<IncomingEvent> reached(StepKind kind) {
        return (event, same) -> steps.add(step(kind, event));
    }

    private static CaseStep step(StepKind kind, IncomingEvent event) {
        return new CaseStep(event.id(), new CaseNumber(event.subject()).value(), kind, event.time());
    }
}
