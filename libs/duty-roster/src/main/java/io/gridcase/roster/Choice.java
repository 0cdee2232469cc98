package io.gridcase.roster;

/** Why a person is the one to go, the first reason first. */
public enum Choice {
    /** 责任网格: looks after the grid. */
    OWN_GRID,
    /** Looks after a grid that touches it. */
    NEIGHBOUR_GRID,
    /** Looks after another grid of the same community or village. */
    SAME_VILLAGE,
    /** Looks after another grid of the same town. */
    SAME_TOWN,
    /** Leads those who look after it. */
    TEAM_LEADER,
    /** No one is on duty: the centre sends somebody. */
    NOBODY,
    /** A shift leader has named the person. */
    ASSIGNED
}
