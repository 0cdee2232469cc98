package io.gridcase.cityprofile.evaluation;

/** The grades of the national standard, each with its own colour, which is neither that of a board nor that of a deadline. */
public enum Grade {
    A("绿", "green"),
    B("蓝", "blue"),
    C("黄", "yellow"),
    D("红", "red"),
    E("黑", "black");

    private final String colourZh;
    private final String colourEn;

    Grade(String colourZh, String colourEn) {
        this.colourZh = colourZh;
        this.colourEn = colourEn;
    }

    public String colourZh() {
        return colourZh;
    }

    public String colourEn() {
        return colourEn;
    }
}
