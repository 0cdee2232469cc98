package io.gridcase.closure.promise;

import io.gridcase.code.DepartmentCode;
import io.gridcase.web.AreaScope;
import java.time.Instant;
import java.util.Optional;

/**
 * Which promises are asked for; what is empty does not matter.
 *
 * @param now at which instant one is missed or not
 * @param scope the areas of whoever asks
 * @param area code of an area or grid, with everything below it
 */
public record PromiseFilter(
        Instant now,
        AreaScope scope,
        Optional<String> area,
        Optional<DepartmentCode> department,
        Optional<Outcome> outcome) {}
