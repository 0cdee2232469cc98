package io.gridcase.workingtime;

/** What a 处置时限 counts: working time, or a clock that never stops. */
public enum TimeLimitUnit {
    /** 工作时: one hour inside work sessions. */
    WORK_HOUR(false),
    /** 紧急工作时: one hour, nights and holidays included. */
    URGENT_WORK_HOUR(true),
    /** 工作日: all sessions of one work day, however long that day is. */
    WORK_DAY(false),
    /** 紧急工作日: 24 hours, nights and holidays included. */
    URGENT_WORK_DAY(true),
    /** 自然日: to the same local time on a later date of the calendar's zone. */
    NATURAL_DAY(true);

    private final boolean continuous;

    TimeLimitUnit(boolean continuous) {
        this.continuous = continuous;
    }

    /** Whether the clock also runs at night, at weekends and on holidays; such limits need no loaded year. */
    public boolean isContinuous() {
        return continuous;
    }
}
