package io.gridcase.cityprofile;

/** What a department does, so that only alike departments are ranked together. */
public enum DepartmentKind {
    MAINTENANCE,
    SANITATION,
    GREENING,
    ENFORCEMENT,
    LOCAL_GOVERNMENT,
    AUTHORITY,
    OPERATOR
}
