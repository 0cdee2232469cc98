package io.gridcase.dispatch.reply.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.gridcase.dispatch.reply.MalformedReply;
import io.gridcase.messaging.FinalFailure;
import io.gridcase.web.Problem;
import io.gridcase.web.Problems;

/** A reply was refused, for the same reasons for which a handler's act is refused over HTTP. */
final class ReplyRefused extends FinalFailure {

    private static final long serialVersionUID = 1L;

    ReplyRefused(Throwable why) {
        super(String.valueOf(why.getMessage()), why);
    }

    /** The answer that the same act would get over HTTP. */
    static Problem problem(FinalFailure failure) {
        var why = failure.getCause();
        return why != null && (failure instanceof ReplyRefused || why instanceof JsonProcessingException)
                ? Problems.of(why)
                : Problems.of(new MalformedReply(String.valueOf(failure.getMessage())));
    }
}
