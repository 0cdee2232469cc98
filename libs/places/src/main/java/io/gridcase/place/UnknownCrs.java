package io.gridcase.place;

import io.gridcase.refusal.Invalid;
import java.util.List;

/** The position is in a reference system that we do not know, so nobody can say where it is. */
public class UnknownCrs extends Invalid {

    private static final long serialVersionUID = 1L;

    UnknownCrs(List<String> known) {
        super("unknown-crs", "未知的坐标系 / Unknown coordinate reference system", "crs must be one of " + known);
    }
}
