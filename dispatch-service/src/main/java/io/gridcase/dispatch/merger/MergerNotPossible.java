package io.gridcase.dispatch.merger;

import io.gridcase.refusal.Invalid;

/** A department cannot be merged into itself, nor on a day to come. */
public class MergerNotPossible extends Invalid {

    private static final long serialVersionUID = 1L;

    MergerNotPossible() {
        super(
                "merger-not-possible",
                "无法合并部门 / The departments cannot be merged",
                "name another department, and a day that has come: open assignments move at once");
    }
}
