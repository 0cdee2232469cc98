package io.gridcase.intake.catalogue;

import io.gridcase.code.ClassKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a sender calls a class, perhaps by an older code list.
 *
 * @param scheme the code list; absent when the sender does not say
 * @param code 4 digits of a list until 2026, 5 since
 */
@Embeddable
public record GivenClass(
        @Column(name = "given_scheme") @Nullable String scheme,

        @Column(name = "given_kind") @Enumerated(EnumType.STRING)
        ClassKind kind,

        @Column(name = "given_code") String code) {

    public static GivenClass of(ClassId id) {
        return new GivenClass(null, id.kind(), id.code());
    }

    @Override
    public String toString() {
        return (scheme == null ? "" : scheme + " ") + kind + " " + code;
    }
}
