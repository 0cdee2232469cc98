package io.gridcase.closure.evaluation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.cityprofile.ChannelRule;
import io.gridcase.cityprofile.Duty;
import io.gridcase.cityprofile.DutyKind;
import io.gridcase.cityprofile.StageLimit;
import io.gridcase.closure.cityprofile.City;
import io.gridcase.code.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** What queries need to know of the city: how long the steps before filing may take, and whose ground is where. */
@ApplicationScoped
class CityParameters {

    /** Whose ground from when until before when; instants as ISO 8601. */
    private record Ground(String person, String area, String since, String until) {}

    private final Map<String, Object> parameters;

    CityParameters(City city, ObjectMapper json) {
        parameters = Map.of(
                "shortLimit", minutes(city, Stage.DECISION),
                "longLimit", minutes(city, Stage.DECISION) + minutes(city, Stage.CONFIRMATION),
                "confirmed", confirmedFirst(city),
                "duties", duties(city, json));
    }

    Map<String, Object> all() {
        return parameters;
    }

    private static int minutes(City city, Stage stage) {
        return city.profile().stageLimits().stream()
                .filter(limit -> limit.stage() == stage)
                .mapToInt(StageLimit::minutes)
                .findFirst()
                .orElseThrow();
    }

    /** Channels whose reports somebody looks at on site before they are filed, between commas. */
    private static String confirmedFirst(City city) {
        return city.profile().channels().stream()
                .filter(ChannelRule::needsConfirmation)
                .map(rule -> rule.channel().name())
                .collect(Collectors.joining(",", ",", ","));
    }

    private static String duties(City city, ObjectMapper json) {
        try {
            return json.writeValueAsString(city.profile().duties().stream()
                    .filter(duty -> duty.duty() == DutyKind.INSPECTOR)
                    .map(duty -> ground(duty, city))
                    .toList());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("records of texts can be written", impossible);
        }
    }

    private static Ground ground(Duty duty, City city) {
        return new Ground(
                duty.person(),
                duty.areaPrefix(),
                begin(duty.validFrom(), city),
                duty.validTo().map(last -> begin(last.plusDays(1), city)).orElse("infinity"));
    }

    private static String begin(LocalDate day, City city) {
        return day.atStartOfDay(city.zone()).toInstant().toString();
    }
}
