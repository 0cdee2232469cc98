package io.gridcase.photo.upload.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of tus 1.0.0 that are spoken here. */
final class Tus {

    static final String VERSION = "1.0.0";
    static final String EXTENSIONS = "creation,checksum,expiration,termination";
    static final String CHECKSUM_ALGORITHMS = "sha1,sha256";
    static final String PIECE = "application/offset+octet-stream";

    static final String RESUMABLE = "Tus-Resumable";
    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";
    static final String CHECKSUM = "Upload-Checksum";
    static final String EXPIRES = "Upload-Expires";

    /** Of no standard: the photo that a complete upload became. */
    static final String PHOTO = "Photo-Id";

    /** What the checksum extension answers to a damaged piece. */
    static final int CHECKSUM_MISMATCH = 460;

    /** As RFC 9110 writes dates: two digits for the day, which the JDK's own formatter leaves out. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Tus() {}

    static String date(Instant instant) {
        return HTTP_DATE.format(instant);
    }
}
