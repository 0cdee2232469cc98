package io.gridcase.dispatch.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridcase.testsupport.Contracts;
import io.gridcase.testsupport.WireEvent;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A department's own system, which signs by the book and shares no code with the service. */
record DepartmentSystem(String code, byte[] key) {

    static DepartmentSystem of(String code) {
        return new DepartmentSystem(
                code, hmac(Base64.getDecoder().decode(CityResource.REPLY_KEY), "gridcase-reply-key/" + code + "/1"));
    }

    static DepartmentSystem municipal() {
        return of("puyuan-municipal");
    }

    static DepartmentSystem greening() {
        return of("puyuan-greening");
    }

    /** A body as in the contract's example, to the first round of this case. */
    ObjectNode body(String type, String caseNumber) {
        ObjectNode body = Contracts.example(type).deepCopy();
        return body.put("caseNumber", caseNumber).put("department", code);
    }

    WireEvent reply(String type, ObjectNode body) {
        return reply(type, body.path("caseNumber").asText(), body.toString());
    }

    WireEvent reply(String type, String caseNumber, String body) {
        return signed(WireEvent.of(UUID.randomUUID(), type, "/departments/" + code, caseNumber, Instant.now(), body));
    }

    WireEvent signed(WireEvent event) {
        var content = new ByteArrayOutputStream();
        List.of("ce_id", "ce_source", "ce_type", "ce_subject", "ce_time")
                .forEach(name -> content.writeBytes((event.header(name) + "\n").getBytes(UTF_8)));
        content.writeBytes(event.body().getBytes(UTF_8));
        return with(
                event,
                "gridcase-signature",
                Base64.getEncoder().encodeToString(hmac(key, new String(content.toByteArray(), UTF_8))));
    }

    static WireEvent with(WireEvent event, String header, String value) {
        var headers = new LinkedHashMap<>(event.headers());
        headers.put(header, value);
        return new WireEvent(event.key(), headers, event.body());
    }

    private static byte[] hmac(byte[] key, String content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
