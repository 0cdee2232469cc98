package io.gridcase.intake.open311.rest;

import jakarta.ws.rs.core.MediaType;

/** In which format a call is answered: its path's suffix says so. */
enum Format {
    XML(new MediaType("text", "xml", "utf-8")),
    JSON(new MediaType("application", "json", "utf-8"));

    /** Of the path template of every call. */
    static final String SUFFIX = ".{format: xml|json}";

    private final MediaType type;

    Format(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    /** @param suffix of a path: XML, the one that everybody must understand, unless it says JSON */
    static Format of(String suffix) {
        return suffix.endsWith("json") ? JSON : XML;
    }
}
