package io.gridcase.system.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;

/** The one photo that all reports of a bench name. */
final class Photo {

    private Photo() {}

    /** Gives its id. */
    static String sendTo(URI service, String token) throws IOException, InterruptedException {
        var form = new ByteArrayOutputStream();
        form.writeBytes("--part\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"p.png\"\r\n\r\n"
                .getBytes(US_ASCII));
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", form);
        form.writeBytes("\r\n--part--\r\n".getBytes(US_ASCII));
        var request = HttpRequest.newBuilder(service.resolve("/photos"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        return new ObjectMapper().readTree(answer.body()).path("id").asText();
    }
}
