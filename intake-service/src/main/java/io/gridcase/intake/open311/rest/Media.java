package io.gridcase.intake.open311.rest;

import io.gridcase.intake.publicpage.PublicConfig;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses under which anybody can open the pictures of public requests. */
@Singleton
class Media {

    private final PublicConfig address;

    Media(PublicConfig address) {
        this.address = address;
    }

    /** Of the first of these photos; the standard has room for one. */
    @Nullable
    String url(UUID request, List<String> photos) {
        return photos.isEmpty()
                ? null
                : "%s%s/media/%s/%s.jpg".formatted(address.url(), ErrorsInCallersFormat.BASE, request, photos.get(0));
    }
}
