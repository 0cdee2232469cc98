package io.gridcase.intake.report;

/** What can be done to a report. */
public enum ReportAction {
    /** The last of its photos has come in. */
    COMPLETE,
    /** 核实指令: somebody is to look on site. */
    REQUEST_CONFIRMATION,
    /** 核实结果, whatever it is. */
    CONFIRM,
    /** 更正: the centre corrects what it says, or where it is. */
    CORRECT,
    /** 立案. */
    FILE,
    /** 不予立案. */
    REJECT,
    /** The same problem as another report: goes its way. */
    MERGE,
    /** 撤销合并: another problem after all. */
    UNMERGE,
    /** 自处置: whoever reported it has solved it. */
    SOLVE_ON_SPOT,
    /** 作废, after filing. */
    VOID,
    /** 结案 = 销号, heard from closure. */
    CLOSE
}
