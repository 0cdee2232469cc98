package io.gridcase.dispatch.department;

import io.gridcase.code.DepartmentCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** 专业部门: whoever can be made responsible for a case. */
@Entity
public class Department {

    @Id
    private String code;

    private String nameZh;

    private String nameEn;

    /** What it does, such as MAINTENANCE: only alike departments are compared. */
    private String kind;

    /** Code of the area that it serves. */
    private String areaPrefix;

    /** Whose working hours it keeps; empty: those of the city. */
    private String hoursGroup = "";

    @SuppressWarnings("NullAway.Init")
    protected Department() {}

    public Department(DepartmentCode code, String nameZh, String nameEn, String kind, String areaPrefix) {
        this.code = code.value();
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.kind = kind;
        this.areaPrefix = areaPrefix;
    }

    public DepartmentCode code() {
        return new DepartmentCode(code);
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public String kind() {
        return kind;
    }

    public String areaPrefix() {
        return areaPrefix;
    }

    public String hoursGroup() {
        return hoursGroup;
    }
}
