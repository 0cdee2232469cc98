package io.gridcase.roster;

/** What a duty of the roster asks of a person. */
public enum DutyKind {
    /** 监督员: walks the grids of an area. */
    INSPECTOR,
    /** 组长: leads the inspectors of an area and stands in where there is none. */
    TEAM_LEADER
}
