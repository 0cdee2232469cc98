package io.gridcase.closure.live;

import io.gridcase.closure.subtree.Subtree;
import io.gridcase.live.Reach;
import io.gridcase.live.Settled;

/** What has changed about overdue cases, as far as it is still kept. */
public interface OverdueChanges {

    /** How far the changes have come. */
    Settled settled();

    /** Those of cases within a subtree; a case never leaves it. */
    Reach<OverdueChange> within(Subtree subtree);
}
