package io.gridcase.closure.casefile.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.closure.casefile.Happening;
import io.gridcase.closure.casefile.Happenings;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads what stands in the ledger as it was read when it was heard. */
@ApplicationScoped
class ReadHappenings implements Happenings {

    private final ObjectMapper json;

    ReadHappenings(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Happening read(String type, String body) {
        return HeardType.ALL.stream()
                .filter(heard -> heard.type().equals(type))
                .findAny()
                .map(heard -> read(heard, body))
                .orElseThrow(() -> new IllegalArgumentException("nobody here knows " + type));
    }

    private <T> Happening read(HeardType<T> heard, String body) {
        try {
            return heard.meaning().apply(json.readValue(body, heard.message()));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("this is no " + heard.type(), unreadable);
        }
    }
}
