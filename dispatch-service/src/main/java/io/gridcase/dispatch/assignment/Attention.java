package io.gridcase.dispatch.assignment;

import jakarta.persistence.Embeddable;

/**
 * How much the centre watches a case.
 *
 * @param reminderCount 催办 so far
 * @param unansweredCount reminders and supervisions (督办) that no department has answered yet
 */
@Embeddable
public record Attention(int reminderCount, int unansweredCount) {

    static final Attention NONE = new Attention(0, 0);

    Attention reminded() {
        return new Attention(reminderCount + 1, unansweredCount + 1);
    }

    Attention supervised() {
        return new Attention(reminderCount, unansweredCount + 1);
    }

    Attention answered() {
        return new Attention(reminderCount, unansweredCount - 1);
    }

    Attention lapsed() {
        return new Attention(reminderCount, 0);
    }
}
