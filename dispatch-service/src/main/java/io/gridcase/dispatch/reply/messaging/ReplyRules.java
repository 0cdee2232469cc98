package io.gridcase.dispatch.reply.messaging;

import io.gridcase.dispatch.reply.MalformedReply;
import io.gridcase.messaging.EventHandler;
import io.gridcase.messaging.IncomingEvent;
import io.gridcase.refusal.Refusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Objects;

/** What holds for every reply before it counts; a refusal is the sender's to hear, and final. */
@ApplicationScoped
class ReplyRules {

    private final Validator validator;

    ReplyRules(Validator validator) {
        this.validator = validator;
    }

    <T extends ReplyMessage> EventHandler<T> before(EventHandler<T> act) {
        return (said, envelope) -> Uni.createFrom()
                .deferred(() -> {
                    check(said, envelope);
                    return act.handle(said, envelope);
                })
                .onFailure(ReplyRules::isTheSenders)
                .transform(ReplyRefused::new);
    }

    private void check(ReplyMessage said, IncomingEvent envelope) {
        if (Objects.isNull(said)) {
            throw new MalformedReply("the body is null");
        }
        var violations = validator.validate(said);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        require(said.caseNumber().value().equals(envelope.subject()), "ce_subject is not the caseNumber of the body");
        require(
                envelope.source().equals(SentReply.SOURCE + said.department()),
                "ce_source is not that of the department of the body");
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new MalformedReply(otherwise);
        }
    }

    private static boolean isTheSenders(Throwable failure) {
        return failure instanceof Refusal || failure instanceof ConstraintViolationException;
    }
}
