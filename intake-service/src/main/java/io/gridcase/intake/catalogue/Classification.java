package io.gridcase.intake.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * What kind of problem a report is about, in the words of the catalogue at that time: a later edition changes nothing
 * that was reported before.
 *
 * @param className the class in Chinese
 * @param conditionNo the condition on which it is filed, once that is decided
 * @param condition that condition in Chinese
 */
@Embeddable
public record Classification(
        String scheme,

        @Embedded
        @AttributeOverride(name = "kind", column = @Column(name = "class_kind"))
        @AttributeOverride(name = "code", column = @Column(name = "class_code"))
        ClassId classId,

        String className,
        @Nullable Integer conditionNo,
        @Nullable String condition) {

    public String inWords() {
        var named = classId + " " + className;
        return conditionNo == null ? named : "%s, %d %s".formatted(named, conditionNo, condition);
    }

    /** Whether it can be filed: without a condition there is neither a limit nor an end. */
    public boolean decided() {
        return conditionNo != null;
    }
}
