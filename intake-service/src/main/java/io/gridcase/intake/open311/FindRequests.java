package io.gridcase.intake.open311;

import io.gridcase.intake.progress.Step;
import io.gridcase.intake.progress.Steps;
import io.gridcase.photo.PhotoId;
import io.gridcase.photo.UnknownPhoto;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Looks requests up. */
@ApplicationScoped
public class FindRequests {

    private final PublicRequests requests;
    private final Steps steps;

    FindRequests(PublicRequests requests, Steps steps) {
        this.requests = requests;
        this.steps = steps;
    }

    /** Fails with {@link NotInOpen311} when ids are named and none of them is there. */
    @WithSession
    public Uni<List<PublicRequest>> page(RequestQuery query) {
        return query.ids().isEmpty() ? requests.page(query) : named(query.ids(), query.viewer());
    }

    /** Fails with {@link NotInOpen311}. */
    @WithSession
    public Uni<PublicRequest> one(String id, Viewer viewer) {
        return named(List.of(id), viewer).map(found -> found.get(0));
    }

    /** What happened to these, for the notes that an extension of the standard shows. */
    @WithSession
    public Uni<List<Step>> steps(List<PublicRequest> of) {
        return steps.ofAll(of.stream().map(PublicRequest::id).toList());
    }

    /** Fails with {@link UnknownPhoto} unless everybody may look at the photo as part of this request. */
    @WithSession
    public Uni<Void> requireShown(String id, PhotoId photo) {
        return requests.shows(id, photo)
                .invoke(shown -> {
                    if (!shown) {
                        throw new UnknownPhoto(photo);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<List<PublicRequest>> named(List<String> ids, Viewer viewer) {
        return requests.named(ids, viewer).invoke(found -> {
            if (found.isEmpty()) {
                throw NotInOpen311.request();
            }
        });
    }
}
