package io.gridcase.photo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;

/** {@link PhotoFacts} as the JSON that is kept beside the photo. */
final class FactsFile {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private FactsFile() {}

    static Content of(PhotoFacts facts) throws IOException {
        return Content.of(JSON.writeValueAsBytes(facts));
    }

    static PhotoFacts read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), PhotoFacts.class);
    }
}
