package io.gridcase.cityprofile;

import java.util.regex.Pattern;

/** How far down an administrative division lies; its code is as long as the level says. */
public enum AreaLevel {
    COUNTY(6),
    TOWN(9),
    VILLAGE(12);

    private final int codeLength;
    private final Pattern codes;

    AreaLevel(int codeLength) {
        this.codeLength = codeLength;
        this.codes = Pattern.compile("[0-9]{" + codeLength + "}");
    }

    /** How many digits a code of this level has: 6, 9 or 12. */
    public int codeLength() {
        return codeLength;
    }

    Pattern codes() {
        return codes;
    }
}
