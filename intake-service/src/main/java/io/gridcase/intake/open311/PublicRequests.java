package io.gridcase.intake.open311;

import io.gridcase.photo.PhotoId;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** The reports that Open311 shows. */
public interface PublicRequests {

    Uni<List<PublicRequest>> page(RequestQuery query);

    /** Those of these ids or case numbers that the viewer may see. */
    Uni<List<PublicRequest>> named(List<String> ids, Viewer viewer);

    /** Whether everybody may look at the photo as one of this request, or of what was done about it. */
    Uni<Boolean> shows(String id, PhotoId photo);
}
