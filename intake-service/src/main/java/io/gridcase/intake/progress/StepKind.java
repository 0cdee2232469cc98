package io.gridcase.intake.progress;

/** What can happen to a report, or to the case that it became or was merged into. */
public enum StepKind {
    RECEIVED("已收到", "Received"),
    MERGED("与相同问题合并处理", "Merged with another report of the same problem"),
    REJECTED("不予立案", "Rejected"),
    SOLVED_ON_SPOT("现场自行处置", "Solved on the spot"),
    FILED("已立案", "Filed as a case"),
    VOIDED("已作废", "Voided"),
    DISPATCHED("已派遣", "Given to a department"),
    ACCEPTED("已签收", "Accepted by the department"),
    RETURNED("已退回，重新派遣", "Returned by the department"),
    HANDLED("已处置", "Handled"),
    VERIFIED("核查通过", "Verified on site"),
    VERIFICATION_FAILED("核查不通过", "Found not solved on site"),
    REWORKED("返工", "Sent back to the department"),
    CLOSED("已结案", "Closed"),
    REOPENED("反映未解决，重新上报", "Reported again as not solved");

    private final String zh;
    private final String en;

    StepKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** In words for people, Chinese / English. */
    public String words() {
        return zh + " / " + en;
    }
}
