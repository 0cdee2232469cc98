package io.gridcase.cityprofile.evaluation;

import static io.gridcase.cityprofile.evaluation.UnitKind.Group.DEPARTMENTS;
import static io.gridcase.cityprofile.evaluation.UnitKind.Group.DISPATCHERS;
import static io.gridcase.cityprofile.evaluation.UnitKind.Group.FILERS;
import static io.gridcase.cityprofile.evaluation.UnitKind.Group.INSPECTORS;
import static io.gridcase.cityprofile.evaluation.UnitKind.Group.PLACES;

import io.gridcase.cityprofile.evaluation.UnitKind.Group;
import java.util.List;
import java.util.stream.Stream;

/** What is counted; {@code docs/evaluation.md} says of each exactly which cases or acts it counts, as of which instant. */
public enum Figure {
    REPORTED("上报数", "Reported by inspectors, of what was filed", PLACES, INSPECTORS),
    REPORTED_RIGHTLY("有效上报数", "Of these, not voided", PLACES, INSPECTORS),
    MISSED("漏报数", "Reported by others on the inspector's ground", INSPECTORS),
    GROUND_FILED("责任区立案数", "Filed on the inspector's ground", INSPECTORS),
    FILED("立案数", "Filed", PLACES, FILERS),
    FILED_IN_TIME("按时立案数", "Filed within the limit", PLACES, FILERS),
    FILED_RIGHTLY("准确立案数", "Filed and not voided", PLACES, FILERS),
    FILED_FOR_PUBLIC("监督举报数", "Filed upon reports of the public", PLACES),
    REOPENED("反复数", "Filed because an earlier case was not solved", PLACES),
    VOIDED("作废数", "Voided", PLACES, FILERS),
    DISPATCHED("派遣数", "Dispatched", PLACES, DEPARTMENTS, DISPATCHERS),
    DISPATCHED_IN_TIME("按时派遣数", "Dispatched within the limit", PLACES, DEPARTMENTS, DISPATCHERS),
    DISPATCHED_RIGHTLY("准确派遣数", "Dispatched, and it stayed there", PLACES, DEPARTMENTS, DISPATCHERS),
    RETURNED("回退数", "Returned", PLACES, DEPARTMENTS),
    EXTENDED("延期数", "Deadline extended", PLACES, DEPARTMENTS),
    SUSPENDED("挂账数", "Suspended", PLACES, DEPARTMENTS),
    POSTPONED("缓办数", "Postponed", PLACES, DEPARTMENTS),
    SUPERVISED("督办数", "Supervised", PLACES, DEPARTMENTS),
    SUPERVISED_UNANSWERED("督办未答复数", "Supervised without an answer", PLACES, DEPARTMENTS),
    VERIFIED("核查数", "Verified", PLACES, INSPECTORS),
    VERIFIED_UNDER_LIMIT("限时核查数", "Verified under a limit", PLACES, INSPECTORS),
    VERIFIED_IN_TIME("按时核查数", "Of these, in time", PLACES, INSPECTORS),
    REWORKS("返工数", "Reworks, in times", PLACES, DEPARTMENTS),
    REWORKS_FROM_THIRD("三次以上返工数", "Reworks from the third of a case on", PLACES, DEPARTMENTS),
    STRUCK_OFF("销号数", "Struck off", PLACES, DEPARTMENTS),
    DUE("应处置数", "Due", PLACES, DEPARTMENTS),
    DUE_HANDLED("应处置已处置数", "Due and handled", PLACES, DEPARTMENTS),
    DUE_ON_TIME("应处置按期处置数", "Due and handled on time", PLACES, DEPARTMENTS),
    HANDLED("处置数", "Handled", PLACES, DEPARTMENTS),
    HANDLED_ON_TIME("按期处置数", "Handled on time", PLACES, DEPARTMENTS),
    HANDLED_LATE("超期处置数", "Handled late", PLACES, DEPARTMENTS),
    OVERDUE("超期未处置数", "Overdue and not handled", PLACES, DEPARTMENTS),
    SHOULD_CLOSE("应结案数", "To be closed", PLACES, DEPARTMENTS),
    CLOSED("结案数", "Closed", PLACES, DEPARTMENTS),
    CLOSED_ON_TIME("按期结案数", "Closed, handled on time", PLACES, DEPARTMENTS),
    CLOSED_LATE("超期结案数", "Closed, handled late", PLACES, DEPARTMENTS),
    URGENT_SHOULD_CLOSE("紧急应结案数", "Urgent, to be closed", PLACES, DEPARTMENTS),
    URGENT_CLOSED("紧急结案数", "Urgent, closed", PLACES, DEPARTMENTS),
    URGENT_CLOSED_ON_TIME("紧急按期结案数", "Urgent, closed, handled on time", PLACES, DEPARTMENTS),
    NOT_CLOSED("应结案未结案数", "To be closed and not closed", PLACES, DEPARTMENTS),
    OVERRUNS("超时倍数", "Multiples of the limit overrun", PLACES, DEPARTMENTS),
    OPEN("未结案数", "Open", PLACES, DEPARTMENTS),
    PAUSED("暂停数", "Suspended or postponed at the end", PLACES, DEPARTMENTS);

    private final String nameZh;
    private final String nameEn;
    private final List<Group> groups;

    Figure(String nameZh, String nameEn, Group... groups) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.groups = List.of(groups);
    }

    /** Those that are known of units of this kind. */
    public static List<Figure> of(UnitKind units) {
        return Stream.of(values()).filter(figure -> figure.isOf(units)).toList();
    }

    public boolean isOf(UnitKind units) {
        return groups.contains(units.group());
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }
}
