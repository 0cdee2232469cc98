package io.gridcase.cityprofile;

/**
 * One thing wrong in a profile.
 *
 * @param file name of the file within the profile folder
 * @param line counted from 1 with the header; 0 when the file as a whole is meant
 * @param column name of the column; empty when the line or the file as a whole is meant
 * @param reason what is wrong, for the person who edits the file
 */
public record ProfileError(String file, int line, String column, String reason) {

    @Override
    public String toString() {
        String where = line == 0 ? file : file + ":" + line;
        return where + (column.isEmpty() ? "" : " " + column) + ": " + reason;
    }
}
