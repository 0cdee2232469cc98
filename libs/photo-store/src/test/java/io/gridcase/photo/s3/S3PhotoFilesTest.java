package io.gridcase.photo.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.photo.FixedPhotoConfig;
import io.gridcase.photo.Photo;
import io.gridcase.photo.PhotoFile;
import io.gridcase.photo.PhotoFiles;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.PhotoStoreContract;
import io.gridcase.photo.Pictures;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3PhotoFilesTest extends PhotoStoreContract {

    private static S3Server server;

    private final String bucket = "photos-" + UUID.randomUUID();

    @BeforeAll
    static void startServer(@TempDir Path serverFolder) throws IOException {
        server = S3Server.start(serverFolder);
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    /** Each with local copies of its own, as another machine has. */
    @Override
    protected PhotoFiles open() {
        try {
            server.createBucket(bucket);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return at(server.endpoint(), S3Server.SECRET_KEY);
    }

    @Override
    protected List<String> names() throws IOException {
        return server.objects(bucket);
    }

    @Test
    void a_line_cut_in_the_middle_of_a_photo_leaves_nothing() throws IOException {
        Path upload = upload(Pictures.padded(Pictures.jpeg(64, 64), 5_000_000));

        try (var line = CutLine.to(server.endpoint(), 1_000_000)) {
            assertThatThrownBy(() -> await(
                            storeOn(at(line.endpoint(), S3Server.SECRET_KEY)).store(upload)))
                    .hasRootCauseInstanceOf(IOException.class);
        }

        assertThat(names()).noneMatch(name -> name.matches("[0-9a-f]{64}"));
        Photo kept = await(store.store(upload));
        assertThat(await(store.missing(List.of(kept.id())))).isEmpty();
    }

    @Test
    void wrong_keys_are_a_failure_and_not_a_missing_photo() {
        PhotoFiles stranger = at(server.endpoint(), "guessed");

        assertThatThrownBy(() -> await(storeOn(stranger).missing(List.of(new PhotoId("0".repeat(64))))))
                .hasRootCauseInstanceOf(Exception.class)
                .hasMessageContaining("did not tell");
    }

    @Test
    void a_photo_is_shown_from_its_local_copy_when_the_server_is_away() throws IOException {
        Photo kept = await(store.store(upload(Pictures.jpeg(8, 8))));
        Path copies = folder.resolve("replica");
        S3Config config = new Settings(server.endpoint(), bucket, S3Server.SECRET_KEY);
        PhotoFiles replica = new S3PhotoFiles(config, new FixedPhotoConfig(copies));
        assertThat(replica.find(kept.id(), PhotoFile.ORIGINAL)).isPresent();

        var away = new Settings(URI.create("http://127.0.0.1:1"), bucket, S3Server.SECRET_KEY);

        assertThat(new S3PhotoFiles(away, new FixedPhotoConfig(copies)).find(kept.id(), PhotoFile.ORIGINAL))
                .isPresent();
    }

    private PhotoFiles at(URI endpoint, String secretKey) {
        return new S3PhotoFiles(
                new Settings(endpoint, bucket, secretKey),
                new FixedPhotoConfig(folder.resolve(UUID.randomUUID().toString())));
    }

    private record Settings(URI address, String bucketName, String secret) implements S3Config {

        @Override
        public Optional<URI> endpoint() {
            return Optional.of(address);
        }

        @Override
        public Optional<String> bucket() {
            return Optional.of(bucketName);
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of(S3Server.ACCESS_KEY);
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of(secret);
        }

        @Override
        public boolean pathStyle() {
            return true;
        }

        @Override
        public MemorySize copies() {
            return new MemorySize(BigInteger.valueOf(100_000_000));
        }
    }
}
