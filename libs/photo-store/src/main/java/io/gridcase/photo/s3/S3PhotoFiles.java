package io.gridcase.photo.s3;

import io.gridcase.photo.Content;
import io.gridcase.photo.PhotoConfig;
import io.gridcase.photo.PhotoFile;
import io.gridcase.photo.PhotoFiles;
import io.gridcase.photo.PhotoId;
import io.quarkus.arc.lookup.LookupIfProperty;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * An object for each file, named as in a folder. The server makes an object appear complete or not at all, and answers
 * when it is durable.
 */
@Singleton
@LookupIfProperty(name = "gridcase.photos.store", stringValue = "s3")
class S3PhotoFiles implements PhotoFiles {

    private final S3Client client;
    private final String bucket;
    private final LocalCopies copies;

    S3PhotoFiles(S3Config config, PhotoConfig photos) {
        this.client = S3Connection.to(config);
        this.bucket = config.bucket()
                .orElseThrow(() -> new IllegalStateException("photos in S3 need gridcase.photos.s3.bucket"));
        Path folder = photos.dir().toAbsolutePath().resolve("copies");
        this.copies = new LocalCopies(folder, config.copies().asLongValue(), Clock.systemUTC());
    }

    @Override
    public void keep(PhotoId id, PhotoFile file, Content content) throws IOException {
        var body = RequestBody.fromContentProvider(() -> opened(content), content.length(), "application/octet-stream");
        try {
            client.putObject(object -> object.bucket(bucket).key(file.nameFor(id)), body);
        } catch (SdkException failed) {
            throw new IOException("the object store did not keep " + file.nameFor(id), failed);
        }
    }

    @Override
    public boolean has(PhotoId id, PhotoFile file) throws IOException {
        try {
            client.headObject(object -> object.bucket(bucket).key(file.nameFor(id)));
            return true;
        } catch (NoSuchKeyException absent) {
            return false;
        } catch (SdkException failed) {
            throw new IOException("the object store did not tell of " + file.nameFor(id), failed);
        }
    }

    @Override
    public Optional<Path> find(PhotoId id, PhotoFile file) throws IOException {
        String name = file.nameFor(id);
        Optional<Path> copy = copies.find(name);
        return copy.isPresent() ? copy : fetched(name);
    }

    @PreDestroy
    void close() {
        client.close();
    }

    private Optional<Path> fetched(String name) throws IOException {
        try {
            return Optional.of(copies.fetch(
                    name,
                    into -> client.getObject(object -> object.bucket(bucket).key(name), into)));
        } catch (NoSuchKeyException absent) {
            return Optional.empty();
        } catch (SdkException failed) {
            throw new IOException("the object store did not give " + name, failed);
        }
    }

    private static InputStream opened(Content content) {
        try {
            return content.open();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
