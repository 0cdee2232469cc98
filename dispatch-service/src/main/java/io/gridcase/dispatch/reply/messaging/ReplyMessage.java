package io.gridcase.dispatch.reply.messaging;

import io.gridcase.code.CaseNumber;
import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.reply.Reply;

/** What every reply says. */
interface ReplyMessage {

    /** Code of a person, never a name; with {@code @<department>} behind it, it fits where staff codes stand. */
    String PERSON = "[A-Za-z0-9._-]{1,23}";

    String NOT_A_PERSON = "must be a code of 1 to 23 letters, digits, '.', '_' or '-'";

    CaseNumber caseNumber();

    DepartmentCode department();

    Integer round();

    Integer reworkCount();

    String by();

    default Reply reply() {
        return new Reply(caseNumber(), department(), round(), reworkCount(), by());
    }
}
