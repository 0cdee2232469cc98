package io.gridcase.intake.open311;

import static io.restassured.RestAssured.given;

import io.gridcase.intake.Tables;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A request that is right in every field, and the report that it becomes, taken on. */
public final class SampleRequest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final AtomicInteger PLACE = new AtomicInteger();
    private static final AtomicInteger SEQUENCE = new AtomicInteger(700_000);

    private SampleRequest() {}

    /** Each twenty metres from the last: nearer ones of different channels are made one. */
    public static Map<String, Object> request(String key) {
        int place = PLACE.incrementAndGet();
        return new HashMap<>(Map.of(
                "api_key", key,
                "jurisdiction_id", "330483",
                "service_code", "I06050",
                "lat", "%.4f".formatted(30.68 + place % 20 * 0.0002),
                "long", "%.4f".formatted(120.63 + place / 20 * 0.0003),
                "address_string", "桐星大道718号",
                "description", "绿化带平侧石破损",
                "first_name", "伟",
                "last_name", "王",
                "phone", "0573-00000000"));
    }

    public static RequestSpecification form(Map<String, Object> fields) {
        return given().contentType(FORM).formParams(fields);
    }

    public static Response post(Map<String, Object> fields) {
        return form(fields).post("/open311/v2/requests.json");
    }

    /** Sends it and gives what is told about it. */
    public static Taken taken(String key) {
        var answer = post(request(key)).then().statusCode(201).extract();
        String notice = answer.path("[0].service_notice");
        return new Taken(answer.path("[0].service_request_id"), notice.substring(notice.lastIndexOf('/') + 1));
    }

    /** @param token of the follow link */
    public record Taken(String id, String token) {}

    /** Files it, without the people who would: these tests are about what comes after. */
    public static String filed(Tables tables, String id) {
        var number = "33048320170630" + SEQUENCE.incrementAndGet();
        tables.run("""
                update report set state = 'FILED', case_number = '%s', condition_no = 2, condition = '破损、缺失',
                    grid_code = coalesce(grid_code, '330483101018001'), filed_by = 'py-intake-1', filed_at = now(),
                    version = version + 1
                where id = '%s'
                """.formatted(number, id));
        return number;
    }
}
