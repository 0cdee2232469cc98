package io.gridcase.closure.evaluation;

import io.gridcase.cityprofile.evaluation.Scheme;
import io.gridcase.closure.cityprofile.City;
import io.gridcase.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** 评价方案 of the city. */
@ApplicationScoped
public class Schemes {

    private final List<Scheme> all;

    Schemes(City city) {
        all = city.profile().evaluationSchemes();
    }

    public List<Scheme> all() {
        return all;
    }

    /** @throws NotFound when the city has no such scheme */
    public Scheme of(String code) {
        return all.stream()
                .filter(scheme -> scheme.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "scheme-not-found", "没有该评价方案 / No such scheme", "the city has no scheme %s".formatted(code)));
    }
}
