package io.gridcase.intake.grid;

import io.gridcase.code.GridCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 单元网格: the smallest area of the city; its west and south sides belong to it, the east and north ones do not. */
@Entity
@Table(name = "grid_cell")
public class GridCell {

    @Id
    private String code;

    private double west;
    private double south;
    private double east;
    private double north;
    private boolean synthetic;

    @SuppressWarnings("NullAway.Init")
    protected GridCell() {}

    public GridCell(GridCode code, double west, double south, double east, double north, boolean synthetic) {
        this.code = code.value();
        this.west = west;
        this.south = south;
        this.east = east;
        this.north = north;
        this.synthetic = synthetic;
    }

    public GridCode code() {
        return new GridCode(code);
    }

    /** Degrees in WGS-84, like the other three sides. */
    public double west() {
        return west;
    }

    public double south() {
        return south;
    }

    public double east() {
        return east;
    }

    public double north() {
        return north;
    }

    /** Whether the cell was made up because no survey is published. */
    public boolean synthetic() {
        return synthetic;
    }
}
