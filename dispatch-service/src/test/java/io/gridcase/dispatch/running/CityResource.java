package io.gridcase.dispatch.running;

import io.gridcase.testsupport.Contracts;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The real city profile of Tongxiang and an empty folder for photos. */
public class CityResource implements QuarkusTestResourceLifecycleManager {

    /** Of the city, for the signatures of departments' own systems. */
    static final String REPLY_KEY = "Z3JpZGNhc2UtdGVzdC1rZXktb2YtdGhlLWNpdHktMDE=";

    private @Nullable Path photos;

    @Override
    public Map<String, String> start() {
        try {
            photos = Files.createTempDirectory("gridcase-photos-");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Map.of(
                "gridcase.notifications.mail.port",
                Integer.toString(freePort()),
                "gridcase.notifications.sms.url",
                "http://localhost:%d/messages".formatted(freePort()),
                "gridcase.city-profile.dir",
                Contracts.home().resolve("deploy/city/tongxiang").toString(),
                "gridcase.photos.dir",
                photos.toString(),
                "gridcase.replies.key",
                REPLY_KEY);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (photos == null) {
            return;
        }
        try (var files = Files.walk(photos)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
