package io.gridcase.intake.open311.rest;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.gridcase.intake.catalogue.FilingCondition;
import io.gridcase.intake.open311.Service;
import java.util.stream.Collectors;

/**
 * A service in the list.
 *
 * @param type realtime: the answer to a request carries its id
 * @param group 大类
 */
@JsonNaming(SnakeCaseStrategy.class)
record ServiceDocument(
        String serviceCode,
        String serviceName,
        String description,
        boolean metadata,
        String type,
        String keywords,
        String group) {

    static ServiceDocument of(Service service) {
        var shown = service.shown();
        return new ServiceDocument(
                service.code().toString(),
                shown.minor().zh(),
                shown.conditions().stream().map(FilingCondition::condition).collect(Collectors.joining("；")),
                service.asksMore(),
                "realtime",
                shown.minor().en().replace(",", ""),
                shown.major().zh());
    }
}
