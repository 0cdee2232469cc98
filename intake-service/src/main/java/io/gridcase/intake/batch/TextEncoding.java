package io.gridcase.intake.batch;

/** How the text of a CSV file is written. */
public enum TextEncoding {
    /** UTF-8 if it is that without a fault, else GB18030. */
    AUTO,
    UTF_8,
    /** 国标: what spreadsheets in Chinese write by themselves; contains GBK and GB2312. */
    GB18030
}
