package io.gridcase.dispatch.assignment;

import io.gridcase.code.DepartmentCode;
import java.time.Instant;
import java.util.List;

/**
 * 协办: what an assisting department says that it did, or why it does nothing.
 *
 * @param declined it does nothing; the note says why
 * @param by staff code
 * @param photos of what was done: SHA-256, hex
 */
public record Assistance(
        DepartmentCode department, boolean declined, String by, Instant at, String note, List<String> photos) {

    public Assistance {
        photos = List.copyOf(photos);
    }
}
