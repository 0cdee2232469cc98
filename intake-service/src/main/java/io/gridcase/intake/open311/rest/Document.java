package io.gridcase.intake.open311.rest;

import java.util.List;
import java.util.Map;

/**
 * Something to be written in either format.
 *
 * @param root name of the XML root, which JSON leaves out
 */
record Document(String root, Object xml, Object json) {

    /** A list: rows inside the root in XML, a bare array in JSON. */
    static Document rows(String root, String row, List<?> rows) {
        return new Document(root, Map.of(row, rows), rows);
    }

    /** One thing: the root itself in XML, an object in JSON. */
    static Document single(String root, Object thing) {
        return new Document(root, thing, thing);
    }
}
