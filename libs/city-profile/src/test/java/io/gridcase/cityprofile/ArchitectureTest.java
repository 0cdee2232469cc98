package io.gridcase.cityprofile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The library stays usable without any framework. */
@AnalyzeClasses(packages = "io.gridcase.cityprofile", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_library_knows_java_its_two_parsers_codes_and_working_time_and_nothing_else = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.apache.commons.csv..",
                    "com.fasterxml.jackson..",
                    "io.gridcase.code",
                    "io.gridcase.workingtime",
                    "io.gridcase.cityprofile..");
}
