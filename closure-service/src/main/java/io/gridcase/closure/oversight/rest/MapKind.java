package io.gridcase.closure.oversight.rest;

/** As what cells are drawn. */
enum MapKind {
    /** One point in the middle of the cases of each cell. */
    CLUSTERS,
    /** Each cell as a square. */
    HEAT
}
