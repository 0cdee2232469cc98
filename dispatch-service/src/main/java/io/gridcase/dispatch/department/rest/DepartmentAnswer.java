package io.gridcase.dispatch.department.rest;

import io.gridcase.code.DepartmentCode;
import io.gridcase.dispatch.department.Department;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 专业部门 as shown to people. */
@Schema(name = "Department")
record DepartmentAnswer(
        @Schema(
                description = "Code; its own topic is department.<code>.assignments",
                implementation = String.class,
                pattern = "[a-z][a-z0-9-]{1,39}")
        DepartmentCode code,

        @Schema(description = "Name in Chinese") String nameZh,
        @Schema(description = "Name in English") String nameEn,

        @Schema(description = "What it does", examples = "MAINTENANCE")
        String kind,

        @Schema(description = "Code of the area that it serves: county 6 digits, town 9, village 12")
        String areaPrefix) {

    static DepartmentAnswer of(Department department) {
        return new DepartmentAnswer(
                department.code(),
                department.nameZh(),
                department.nameEn(),
                department.kind(),
                department.areaPrefix());
    }
}
