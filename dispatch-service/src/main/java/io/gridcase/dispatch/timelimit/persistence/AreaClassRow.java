package io.gridcase.dispatch.timelimit.persistence;

import io.gridcase.code.AreaClass;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 区域等级 of one area from a day on. */
@Entity
@Table(name = "area_class")
class AreaClassRow {

    @Id
    private long id;

    String areaPrefix;

    @Enumerated(EnumType.STRING)
    AreaClass areaClass;

    LocalDate validFrom;

    @Nullable
    LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected AreaClassRow() {}
}
