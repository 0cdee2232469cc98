package io.gridcase.closure.casefile.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.closure.casefile.CaseFile;
import io.gridcase.closure.casefile.Effect;
import io.gridcase.closure.casefile.Facts;
import io.gridcase.closure.casefile.Happening;
import io.gridcase.testsupport.Contracts;

/** A case about which messages are heard, read as the service reads them. */
final class Hearing {

    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    final CaseFile caseFile = Facts.newCase();

    /** The example of the contract. */
    Effect hear(String type, Class<? extends Happening> message) throws JsonProcessingException {
        return read(type, message).happenTo(caseFile);
    }

    static <T> T read(String type, Class<T> message) throws JsonProcessingException {
        return read(Contracts.example(type), message);
    }

    static <T> T read(JsonNode body, Class<T> message) throws JsonProcessingException {
        return JSON.treeToValue(body, message);
    }
}
