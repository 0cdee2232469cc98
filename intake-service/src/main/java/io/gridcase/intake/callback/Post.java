package io.gridcase.intake.callback;

import io.gridcase.http.OutsideAddress;
import io.smallrye.mutiny.Uni;
import java.util.Map;

/** Sends forms to servers outside. */
public interface Post {

    /** The status that the server answers; fails when it does not answer in time, or lies where nothing may be sent. */
    Uni<Integer> form(OutsideAddress to, Map<String, String> fields);
}
