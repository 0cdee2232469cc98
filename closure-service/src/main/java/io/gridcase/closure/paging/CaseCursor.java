package io.gridcase.closure.paging;

import io.gridcase.code.CaseNumber;
import io.gridcase.web.Cursor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page ends behind a case; case numbers never change, so pages are stable however many cases come. */
public final class CaseCursor {

    private CaseCursor() {}

    public static Cursor behind(CaseNumber last) {
        return new Cursor(List.of(last.value()));
    }

    /**
     * @param text query parameter {@code cursor}, absent on the first page
     * @throws io.gridcase.refusal.Invalid when it is not one of {@link #behind}
     */
    public static Optional<CaseNumber> after(@Nullable String text) {
        return Cursor.decode(text, 1).map(last -> last.key(0, CaseNumber::new));
    }
}
