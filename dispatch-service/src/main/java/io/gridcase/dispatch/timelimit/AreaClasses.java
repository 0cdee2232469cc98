package io.gridcase.dispatch.timelimit;

import io.gridcase.code.AreaClass;
import io.gridcase.code.GridCode;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Optional;

/** 区域等级 of the city's areas. */
public interface AreaClasses {

    /** On a day, by the longest area code that has a class; empty when none around the place has. */
    Uni<Optional<AreaClass>> of(GridCode grid, LocalDate day);
}
