package io.gridcase.closure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.gridcase.photo.PhotoId;
import io.gridcase.web.AreaScope;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** The layout of the house style, held by the build. */
@AnalyzeClasses(packages = "io.gridcase.closure", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] LEAVES = {"..rest..", "..messaging..", "..persistence.."};

    /** Aggregates, values, states, events and refusals: all in a feature that is neither a use case nor a port. */
    @ArchTest
    static final ArchRule the_domain_knows_java_and_jpa_annotations_only = classes()
            .that(resideOutsideOfPackages(LEAVES).and(resideOutsideOfPackages("..paging..")))
            .and()
            .areNotInterfaces()
            .and()
            .areNotAnnotatedWith(jakarta.enterprise.context.ApplicationScoped.class)
            .and(resideInAnyPackage("..casefile..", "..verification.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "jakarta.persistence..",
                            "org.jspecify..",
                            "io.gridcase.code..",
                            "io.gridcase.refusal..",
                            "io.gridcase.closure.casefile",
                            "io.gridcase.closure.verification")
                    .or(type(AreaScope.class))
                    .or(type(PhotoId.class)));

    @ArchTest
    static final ArchRule a_feature_knows_no_adapter = noClasses()
            .that(resideOutsideOfPackages(LEAVES))
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.gridcase.closure..").and(resideInAnyPackage(LEAVES)));

    @ArchTest
    static final ArchRule leaves_do_not_know_each_other = slices().matching(
                    "io.gridcase.closure.(*).(rest|messaging|persistence)")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule features_form_no_circle =
            slices().matching("io.gridcase.closure.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobody_reads_the_time_but_from_the_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields().should().beAnnotatedWith(Inject.class);
}
