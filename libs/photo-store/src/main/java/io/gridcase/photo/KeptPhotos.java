package io.gridcase.photo;

import static io.gridcase.photo.PhotoFile.FACTS;
import static io.gridcase.photo.PhotoFile.ORIGINAL;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** Does the work on worker threads, and answers on the caller's event loop, where its transaction lives. */
@Singleton
@Startup
class KeptPhotos implements PhotoStore {

    private final PhotoInspection inspection;
    private final PhotoFiles files;
    private final List<PhotoArrivals> waiting;
    private final Vertx vertx;

    /** The configuration decides which kind of files there is, hence the look-up; a wrong one stops the service. */
    @Inject
    KeptPhotos(PhotoConfig config, Instance<PhotoFiles> files, @All List<PhotoArrivals> waiting, Vertx vertx) {
        this(new PhotoInspection(config), files.get(), waiting, vertx);
    }

    KeptPhotos(PhotoInspection inspection, PhotoFiles files, List<PhotoArrivals> waiting, Vertx vertx) {
        this.inspection = inspection;
        this.files = files;
        this.waiting = waiting;
        this.vertx = vertx;
    }

    @Override
    public Uni<Photo> store(Path upload) {
        return onWorker(() -> keep(upload)).call(photo -> tell(photo.id()));
    }

    @Override
    public Uni<Set<PhotoId>> missing(Collection<PhotoId> ids) {
        return onWorker(() -> absent(ids));
    }

    @Override
    public Uni<Optional<StoredPhoto>> find(PhotoId id) {
        return onWorker(() -> {
            Optional<Path> file = files.find(id, ORIGINAL);
            return file.isPresent() ? Optional.of(new StoredPhoto(formatOf(file.get()), file.get())) : Optional.empty();
        });
    }

    @Override
    public Uni<Optional<PhotoFacts>> facts(PhotoId id) {
        return onWorker(() -> {
            Optional<Path> facts = files.find(id, FACTS);
            return facts.isPresent() ? Optional.of(FactsFile.read(facts.get())) : factsOfOriginal(id);
        });
    }

    /** The original last: once it is there, all of it is. */
    private Photo keep(Path upload) throws IOException {
        InspectedPhoto inspected = inspection.inspect(upload);
        PhotoId id = inspected.photo().id();
        files.keep(id, FACTS, FactsFile.of(inspected.facts()));
        files.keep(id, ORIGINAL, Content.of(upload));
        return inspected.photo();
    }

    private Uni<Void> tell(PhotoId id) {
        return Multi.createFrom()
                .iterable(waiting)
                .onItem()
                .transformToUniAndConcatenate(one -> one.arrived(id))
                .collect()
                .last();
    }

    private Set<PhotoId> absent(Collection<PhotoId> ids) throws IOException {
        Set<PhotoId> absent = new HashSet<>();
        for (PhotoId id : ids) {
            if (!files.has(id, ORIGINAL)) {
                absent.add(id);
            }
        }
        return Set.copyOf(absent);
    }

    /** Photos from before facts were kept. */
    private Optional<PhotoFacts> factsOfOriginal(PhotoId id) throws IOException {
        Optional<Path> original = files.find(id, ORIGINAL);
        return original.isPresent()
                ? Optional.of(inspection.inspect(original.get()).facts())
                : Optional.empty();
    }

    private static PhotoFormat formatOf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return PhotoFormat.of(in.readNBytes(PhotoFormat.SIGNATURE_LENGTH))
                    .orElseThrow(() -> new IOException("the stored photo " + file + " is no picture any more"));
        }
    }

    private <T> Uni<T> onWorker(Callable<T> work) {
        return vertx.executeBlocking(work, false);
    }
}
