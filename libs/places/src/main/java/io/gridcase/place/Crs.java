package io.gridcase.place;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** The reference systems in which a position may be sent. */
public enum Crs {
    /** What satellites and phone systems give. */
    WGS84(UnaryOperator.identity()),
    /** 2000国家大地坐标系, the official one; within a metre of WGS-84. */
    CGCS2000(UnaryOperator.identity()),
    /** 火星坐标, the shifted positions of AMap, Tencent and WeChat maps. */
    GCJ02(Gcj02::toWgs84),
    /** Baidu's further shift of GCJ-02. */
    BD09(point -> Gcj02.toWgs84(Bd09.toGcj02(point)));

    private static final List<String> NAMES =
            Arrays.stream(values()).map(Enum::name).toList();

    private final UnaryOperator<Point> toWgs84;

    Crs(UnaryOperator<Point> toWgs84) {
        this.toWgs84 = toWgs84;
    }

    /** @throws UnknownCrs for any other name: a guess could put a report half a kilometre away */
    public static Crs named(String name) {
        if (!NAMES.contains(name)) {
            throw new UnknownCrs(NAMES);
        }
        return valueOf(name);
    }

    Point toWgs84(Point point) {
        return toWgs84.apply(point);
    }
}
