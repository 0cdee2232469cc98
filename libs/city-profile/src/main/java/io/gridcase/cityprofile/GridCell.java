package io.gridcase.cityprofile;

/**
 * A unit grid (单元网格): a small rectangle that never crosses a village's border.
 *
 * @param code 15 digits: the village's 12 and a number from 001
 * @param west degrees in WGS-84, like the other three sides
 * @param synthetic true when the cell was made up because no survey is published
 */
public record GridCell(
        String code, String villageCode, double west, double south, double east, double north, boolean synthetic) {

    /** Whether a WGS-84 point lies in the cell; the west and south sides belong to it, east and north do not. */
    public boolean contains(double longitude, double latitude) {
        return west <= longitude && longitude < east && south <= latitude && latitude < north;
    }
}
