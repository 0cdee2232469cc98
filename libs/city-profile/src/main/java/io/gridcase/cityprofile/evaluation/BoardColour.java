package io.gridcase.cityprofile.evaluation;

/** 红黄蓝预警公示: as what a unit hangs on the board, from the most urgent to the least. */
public enum BoardColour {
    RED,
    YELLOW,
    BLUE
}
