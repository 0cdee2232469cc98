package io.gridcase.closure.verification;

import io.gridcase.closure.casefile.CaseEvent;
import io.gridcase.closure.casefile.CaseEvents;
import io.gridcase.code.CaseNumber;
import io.gridcase.photo.Photo;
import io.gridcase.photo.PhotoFacts;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.PhotoStore;
import io.gridcase.photo.StoredPhoto;
import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The ports of the verification, kept in memory. */
final class InMemory implements Verifications, CaseEvents, PhotoStore {

    final List<CaseEvent> said = new ArrayList<>();
    final Set<PhotoId> photos = new java.util.HashSet<>();
    final Map<String, Integer> busy = new HashMap<>();
    private final Map<CaseNumber, Verification> all = new HashMap<>();

    @Override
    public Uni<Optional<Verification>> of(CaseNumber caseNumber) {
        return Uni.createFrom().item(Optional.ofNullable(all.get(caseNumber)));
    }

    @Override
    public Uni<Void> add(Verification verification) {
        all.put(verification.caseNumber(), verification);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Optional<Verification>> find(CaseNumber caseNumber, VerificationScope scope) {
        return of(caseNumber).map(found -> found.filter(verification -> reaches(scope, verification)));
    }

    @Override
    public Uni<Optional<Verification>> lock(CaseNumber caseNumber, VerificationScope scope) {
        return find(caseNumber, scope);
    }

    @Override
    public Uni<Map<String, Integer>> openTasks(Collection<String> people) {
        return Uni.createFrom().item(busy);
    }

    @Override
    public Uni<List<Verification>> list(
            VerificationFilter filter, VerificationScope scope, Optional<CaseNumber> after, int atMost) {
        return Uni.createFrom()
                .item(all.values().stream()
                        .filter(verification -> verification.state() == filter.state() && reaches(scope, verification))
                        .limit(atMost)
                        .toList());
    }

    @Override
    public Uni<Void> publish(CaseEvent event) {
        said.add(event);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Photo> store(Path upload) {
        throw new UnsupportedOperationException("nobody sends photos here");
    }

    @Override
    public Uni<Set<PhotoId>> missing(Collection<PhotoId> ids) {
        return Uni.createFrom()
                .item(ids.stream().filter(id -> !photos.contains(id)).collect(Collectors.toSet()));
    }

    @Override
    public Uni<Optional<StoredPhoto>> find(PhotoId id) {
        return Uni.createFrom().item(Optional.empty());
    }

    @Override
    public Uni<Optional<PhotoFacts>> facts(PhotoId id) {
        return Uni.createFrom().item(Optional.empty());
    }

    private static boolean reaches(VerificationScope scope, Verification verification) {
        return scope.areas().covers(verification.caseFile().gridCode().value());
    }
}
