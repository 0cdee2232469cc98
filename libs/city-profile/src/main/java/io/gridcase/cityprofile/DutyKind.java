package io.gridcase.cityprofile;

/** What a person of the duty roster is asked to do. */
public enum DutyKind {
    /** 网格员: looks on site. */
    INSPECTOR,
    /** 班组长: looks on site where no inspector is to be found. */
    TEAM_LEADER
}
