package io.gridcase.dispatch.reply.messaging;

import io.gridcase.dispatch.reply.AnswerAsAssistant;
import io.gridcase.dispatch.reply.AnswerAssignment;
import io.gridcase.dispatch.reply.MalformedReply;
import io.gridcase.messaging.EventConsumer;
import io.gridcase.photo.PhotoStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Which reply does what. */
@ApplicationScoped
class Replies {

    private final ReplyRules rules;
    private final AnswerAssignment answer;
    private final AnswerAsAssistant assistance;
    private final PhotoStore photos;

    Replies(ReplyRules rules, AnswerAssignment answer, AnswerAsAssistant assistance, PhotoStore photos) {
        this.rules = rules;
        this.answer = answer;
        this.assistance = assistance;
        this.photos = photos;
    }

    EventConsumer heardBy(EventConsumer consumer) {
        return consumer.on(
                        "reply-accepted.v1", ReplyAcceptedMessage.class, rules.before((said, reply) -> accepted(said)))
                .on("reply-handled.v1", ReplyHandledMessage.class, rules.before((said, reply) -> handled(said)))
                .on("reply-returned.v1", ReplyReturnedMessage.class, rules.before((said, reply) -> returned(said)))
                .on(
                        "reply-extension-asked.v1",
                        ReplyExtensionAskedMessage.class,
                        rules.before((said, reply) -> answer.ask(said.reply(), reply.id(), said.wish())))
                .on(
                        "reply-suspension-asked.v1",
                        ReplySuspensionAskedMessage.class,
                        rules.before((said, reply) -> answer.ask(said.reply(), reply.id(), said.wish())))
                .on("reply-assisted.v1", ReplyAssistedMessage.class, rules.before((said, reply) -> assisted(said)))
                .on(
                        "reply-assistance-declined.v1",
                        ReplyAssistanceDeclinedMessage.class,
                        rules.before((said, reply) ->
                                assistance.declined(said.reply(), said.reason().strip())))
                .onOthers((reply, same) -> Uni.createFrom()
                        .failure(new ReplyRefused(new MalformedReply("no reply is a " + reply.type()))));
    }

    private Uni<Void> accepted(ReplyAcceptedMessage said) {
        return answer.accept(said.reply());
    }

    private Uni<Void> handled(ReplyHandledMessage said) {
        return photos.require(said.photos())
                .chain(sent -> answer.handled(said.reply(), said.note().strip(), sent));
    }

    private Uni<Void> assisted(ReplyAssistedMessage said) {
        return photos.require(said.photoIds())
                .chain(sent -> assistance.assisted(said.reply(), said.note().strip(), sent));
    }

    private Uni<Void> returned(ReplyReturnedMessage said) {
        return answer.giveBack(said.reply(), said.reason().strip());
    }
}
