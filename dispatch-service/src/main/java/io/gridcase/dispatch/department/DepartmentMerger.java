package io.gridcase.dispatch.department;

import io.gridcase.code.DepartmentCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** 合署: a department that is closed, and the one that took its place; never undone. */
@Entity
public class DepartmentMerger {

    @Id
    private String code;

    private String successor;

    /** First day of the successor. */
    private LocalDate mergedFrom;

    private String reason;

    /** Staff code. */
    private String mergedBy;

    private Instant mergedAt;

    @SuppressWarnings("NullAway.Init")
    protected DepartmentMerger() {}

    public DepartmentMerger(DepartmentCode code, DepartmentCode successor, LocalDate from, String reason) {
        this.code = code.value();
        this.successor = successor.value();
        this.mergedFrom = from;
        this.reason = reason;
        this.mergedBy = "";
        this.mergedAt = Instant.EPOCH;
    }

    public DepartmentMerger ordered(String by, Instant at) {
        mergedBy = by;
        mergedAt = at;
        return this;
    }

    public DepartmentCode code() {
        return new DepartmentCode(code);
    }

    public DepartmentCode successor() {
        return new DepartmentCode(successor);
    }

    public LocalDate from() {
        return mergedFrom;
    }

    public String reason() {
        return reason;
    }

    public String by() {
        return mergedBy;
    }

    public Instant at() {
        return mergedAt;
    }
}
