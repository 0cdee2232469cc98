package io.gridcase.cityprofile;

/**
 * A department (专业部门) that handles cases.
 *
 * @param code {@code [a-z][a-z0-9-]{1,39}}; part of the name of its own topic
 * @param areaPrefix code of the area that it serves
 * @param hoursGroup whose working hours it keeps; empty: those of the city
 */
public record DepartmentEntry(
        String code, String nameZh, String nameEn, DepartmentKind kind, String areaPrefix, String hoursGroup) {}
