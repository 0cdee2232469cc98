package io.gridcase.intake.open311.rest;

import com.ctc.wstx.api.InvalidCharHandler;
import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.xml.XmlFactory;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import com.fasterxml.jackson.dataformat.xml.ser.ToXmlGenerator;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes answers in the caller's format. */
@Singleton
class Documents {

    private final XmlMapper xml = XmlMapper.builder(new XmlFactory(new WstxInputFactory(), xmlWriter()))
            .enable(ToXmlGenerator.Feature.WRITE_XML_DECLARATION)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private final JsonMapper json = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    Response answer(Format format, Document document) {
        return Response.ok(bytes(format, document), format.type()).build();
    }

    byte[] bytes(Format format, Document document) {
        try {
            return switch (format) {
                case XML -> xml.writer().withRootName(document.root()).writeValueAsBytes(document.xml());
                case JSON -> json.writeValueAsBytes(document.json());
            };
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** XML 1.0 has no way to say most control characters, not even escaped; people paste them all the same. */
    private static WstxOutputFactory xmlWriter() {
        var factory = new WstxOutputFactory();
        factory.setProperty(
                WstxOutputProperties.P_OUTPUT_INVALID_CHAR_HANDLER, new InvalidCharHandler.ReplacingHandler('\uFFFD'));
        return factory;
    }

    /** The document of an error. */
    static Document error(int code, String description) {
        return Document.rows("errors", "error", List.of(new ErrorDocument(code, description)));
    }

    record ErrorDocument(int code, String description) {}
}
