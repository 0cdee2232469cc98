package io.gridcase.intake.report;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.photo.Photo;
import io.gridcase.photo.PhotoFacts;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.PhotoStore;
import io.gridcase.photo.StoredPhoto;
import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Some phones, the photo store, and the service in between, one step at a time. */
final class Town implements PhotoStore {

    private final Random chance;
    final InMemory intake = new InMemory();
    private final Set<PhotoId> store = new HashSet<>();
    private final List<Runnable> steps = new ArrayList<>();
    final List<NewReport> reports;
    private final Set<Object> answered = new HashSet<>();

    final AwaitPhotos awaiting = new AwaitPhotos(this, new Delayed(), intake.completeReport());
    private final SubmitReport submission =
            new SubmitReport(awaiting, intake.acceptReport(), InMemory.NO_LOCKS, new Room(Integer.MAX_VALUE));

    Town(Random chance) {
        this.chance = chance;
        this.reports =
                IntStream.range(0, 1 + chance.nextInt(4)).mapToObj(this::report).toList();
    }

    /** Photos out of few, so that reports share some. */
    private NewReport report(int number) {
        var said = SampleCase.said(2);
        var photos = chance.ints(1 + chance.nextInt(3), 0, 5)
                .distinct()
                .mapToObj("%064d"::formatted)
                .toList();
        return new NewReport(
                new UUID(0, number),
                said.given(),
                said.conditionNo(),
                said.where(),
                new Evidence(said.evidence().description(), photos),
                said.source(),
                said.phone(),
                null,
                null);
    }

    void phonesSendEverything() {
        send(report -> 1 + chance.nextInt(3));
    }

    void phonesSendWhatWasNotAnswered() {
        send(upload -> answered.contains(upload) ? 0 : 1);
    }

    private void send(ToIntFunction<Object> times) {
        for (var report : reports) {
            times(
                    times.applyAsInt(report.id()),
                    () -> submission
                            .submit(
                                    report,
                                    new Sender(
                                            "py-inspector-1",
                                            SampleCase.officer("330483").areas()))
                            .subscribe()
                            .with(accepted -> answered.add(report.id()), Town::bug));
        }
        for (var photo : photos()) {
            times(
                    times.applyAsInt(photo),
                    () -> later(() -> Uni.createFrom().item(store.add(photo)))
                            .chain(() -> awaiting.arrived(photo))
                            .subscribe()
                            .with(done -> answered.add(photo), Town::bug));
        }
    }

    private void times(int count, Runnable upload) {
        IntStream.range(0, count).forEach(i -> steps.add(upload));
    }

    static void bug(Throwable failure) {
        throw new AssertionError(failure);
    }

    void goOnUntilNothingIsLeft() {
        while (!steps.isEmpty()) {
            step();
        }
    }

    void goOnForAWhile() {
        for (int left = chance.nextInt(40); left > 0 && !steps.isEmpty(); left--) {
            step();
        }
    }

    private void step() {
        steps.remove(chance.nextInt(steps.size())).run();
    }

    void crash() {
        steps.clear();
    }

    void sweep() {
        intake.page(new UUID(Long.MIN_VALUE, 0), 100)
                .await()
                .indefinitely()
                .forEach(report -> awaiting.look(report).subscribe().with(done -> {}, Town::bug));
    }

    void assertEachReportIsOneCase() {
        assertThat(intake.reports.keySet())
                .isEqualTo(reports.stream().map(NewReport::id).collect(toSet()));
        assertThat(intake.reports.values()).allSatisfy(report -> {
            assertThat(report.state()).isEqualTo(ReportState.FILED);
            assertThat(report.awaitedPhotos()).isEmpty();
            assertThat(report.evidence())
                    .isEqualTo(reports.get((int) report.id().getLeastSignificantBits())
                            .evidence());
        });
        assertThat(intake.published)
                .extracting(CaseFiled::reportId)
                .containsExactlyInAnyOrderElementsOf(intake.reports.keySet());
        assertThat(intake.published)
                .extracting(filed -> filed.filing().number())
                .doesNotHaveDuplicates();
    }

    private Set<PhotoId> photos() {
        return reports.stream()
                .flatMap(report -> report.evidence().photos().stream())
                .map(PhotoId::new)
                .collect(toSet());
    }

    private <T> Uni<T> later(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .emitter(answer -> steps.add(() -> work.get().subscribe().with(answer::complete, answer::fail)));
    }

    /** Looks at one moment, and the answer comes at another. */
    @Override
    public Uni<Set<PhotoId>> missing(Collection<PhotoId> ids) {
        return later(() -> Uni.createFrom()
                        .item(ids.stream().filter(id -> !store.contains(id)).collect(toSet())))
                .chain(missing -> later(() -> Uni.createFrom().item(missing)));
    }

    @Override
    public Uni<Photo> store(Path upload) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Optional<StoredPhoto>> find(PhotoId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Optional<PhotoFacts>> facts(PhotoId id) {
        throw new UnsupportedOperationException();
    }

    private final class Delayed implements AwaitingReports {

        @Override
        public Uni<List<UUID>> waitingFor(String photo) {
            return later(() -> intake.waitingFor(photo))
                    .chain(found -> later(() -> Uni.createFrom().item(found)));
        }

        @Override
        public Uni<List<Awaiting>> page(UUID after, int limit) {
            return intake.page(after, limit);
        }
    }
}
