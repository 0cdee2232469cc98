package io.gridcase.intake.catalogue;

import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Names a class: the code alone does not, for 部件 and 事件 use the same numbers. */
@Embeddable
public record ClassId(@Enumerated(EnumType.STRING) ClassKind kind, String code) {

    public ClassId(ClassKind kind, ClassCode code) {
        this(kind, code.value());
    }

    @Override
    public String toString() {
        return kind + " " + code;
    }
}
