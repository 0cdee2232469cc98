package io.gridcase.closure.oversight;

/**
 * The open cases of one cell of a map.
 *
 * @param column of cells, counted from 0° eastwards; rows from 0° northwards
 * @param longitude of the middle of the cases, degrees, WGS-84; likewise the latitude
 * @param overdue how many of them
 */
public record MapCell(long column, long row, double longitude, double latitude, long open, long overdue) {}
