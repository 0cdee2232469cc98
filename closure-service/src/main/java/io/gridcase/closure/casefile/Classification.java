package io.gridcase.closure.casefile;

import io.gridcase.code.ClassCode;
import io.gridcase.code.ClassKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Which class of component or incident a case is about; intake and dispatch both say so. */
@Embeddable
public record Classification(
        @Enumerated(EnumType.STRING) @Column(name = "class_kind")
        ClassKind kind,

        @Column(name = "class_code") String classCode) {

    public static Classification of(ClassKind kind, ClassCode code) {
        return new Classification(kind, code.value());
    }

    public ClassCode code() {
        return new ClassCode(classCode);
    }
}
