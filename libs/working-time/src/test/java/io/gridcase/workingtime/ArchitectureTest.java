package io.gridcase.workingtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.gridcase.workingtime", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule working_time_is_plain_java = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.time..",
                    "java.lang..",
                    "java.util..",
                    "java.math..",
                    "org.jspecify..",
                    "io.gridcase.workingtime");
}
