package io.gridcase.cityprofile.evaluation;

/** Who or what is evaluated. */
public enum UnitKind {
    COUNTY(Group.PLACES, 6),
    TOWN(Group.PLACES, 9),
    VILLAGE(Group.PLACES, 12),
    GRID(Group.PLACES, 15),
    CAMPAIGN(Group.PLACES, 0),
    DEPARTMENT(Group.DEPARTMENTS, 0),
    INSPECTOR(Group.INSPECTORS, 0),
    INTAKE_OFFICER(Group.FILERS, 0),
    SHIFT_LEADER(Group.FILERS, 0),
    DISPATCHER(Group.DISPATCHERS, 0);

    /** Units of one group are counted by the same figures. */
    public enum Group {
        PLACES,
        DEPARTMENTS,
        INSPECTORS,
        FILERS,
        DISPATCHERS
    }

    private final Group group;
    private final int codeLength;

    UnitKind(Group group, int codeLength) {
        this.group = group;
        this.codeLength = codeLength;
    }

    public Group group() {
        return group;
    }

    /** Of an area: how many characters its code has. */
    public int codeLength() {
        return codeLength;
    }

    public boolean isArea() {
        return codeLength > 0;
    }

    /** 岗位: a person in a post. */
    public boolean isPost() {
        return group == Group.INSPECTORS || group == Group.FILERS || group == Group.DISPATCHERS;
    }
}
