package io.gridcase.intake.grid;

import io.gridcase.place.Point;
import io.gridcase.refusal.Invalid;
import java.util.Map;

/** The point lies in no grid of the city, so nobody here answers for it. */
public class OutsideEveryGrid extends Invalid {

    private static final long serialVersionUID = 1L;

    public OutsideEveryGrid(Point point) {
        super(
                "outside-every-grid",
                "位置不在任何网格内 / The place lies in no grid of this city",
                "check the position and its crs; in WGS-84 it is the point in \"wgs84\"",
                Map.of("wgs84", point));
    }
}
