package io.gridcase.dispatch.delivery;

import java.util.List;
import java.util.UUID;

/**
 * What is sent in one go.
 *
 * @param id the same each time the same is sent, so that whoever gets it twice can tell
 * @param told more than one only by mail
 */
public record Parcel(UUID id, Receiver to, List<Told> told) {

    public Parcel {
        told = List.copyOf(told);
    }

    public Told first() {
        return told.get(0);
    }

    public boolean isUrgent() {
        return told.stream().anyMatch(Told::urgent);
    }
}
