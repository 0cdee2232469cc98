package io.gridcase.spreadsheet;

import java.util.List;

/** A table that is written a stretch at a time; a cell is a text or a number. */
public interface Sheet {

    byte[] begin(List<String> titles);

    byte[] rows(List<List<Object>> rows);

    byte[] end();
}
