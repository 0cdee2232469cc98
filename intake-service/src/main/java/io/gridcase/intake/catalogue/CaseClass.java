package io.gridcase.intake.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 小类: a class of problems within its major class (大类), with the conditions on which it is filed, in one edition: what
 * the catalogue says about it while that holds.
 */
@Entity
@Table(name = "case_class")
public class CaseClass {

    @Id
    private @Nullable Long id;

    @Embedded
    private ClassId classId;

    private String scheme;
    private String majorZh;
    private String majorEn;
    private String minorZh;
    private String minorEn;

    @Embedded
    private Validity validity;

    @ElementCollection
    @CollectionTable(name = "filing_condition", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderBy("conditionNo")
    private List<FilingCondition> conditions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseClass() {}

    public CaseClass(
            ClassId classId,
            String scheme,
            ClassName major,
            ClassName minor,
            Validity validity,
            List<FilingCondition> conditions) {
        this.classId = classId;
        this.scheme = scheme;
        this.majorZh = major.zh();
        this.majorEn = major.en();
        this.minorZh = minor.zh();
        this.minorEn = minor.en();
        this.validity = validity;
        this.conditions.addAll(conditions);
    }

    public ClassId id() {
        return classId;
    }

    /** The code list, {@code GB/T 47678.5-2026}. */
    public String scheme() {
        return scheme;
    }

    public ClassName major() {
        return new ClassName(majorZh, majorEn);
    }

    public ClassName minor() {
        return new ClassName(minorZh, minorEn);
    }

    public Validity validity() {
        return validity;
    }

    public List<FilingCondition> conditions() {
        return List.copyOf(conditions);
    }

    /** What a report of this class says, before or after its condition is known. */
    public Classification classification(@Nullable Integer conditionNo) {
        String text = conditionNo == null ? null : condition(conditionNo).condition();
        return new Classification(scheme, classId, minorZh, conditionNo, text);
    }

    private FilingCondition condition(int conditionNo) {
        return conditions.stream()
                .filter(condition -> condition.conditionNo() == conditionNo)
                .findFirst()
                .orElseThrow(() -> new UnknownCondition(classId, conditionNo));
    }
}
