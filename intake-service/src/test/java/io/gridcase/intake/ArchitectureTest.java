package io.gridcase.intake;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.gridcase.web.AreaScope;
import io.gridcase.web.Caller;
import io.gridcase.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "io.gridcase.intake", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FEATURES = {
        "io.gridcase.intake.place",
        "io.gridcase.intake.grid",
        "io.gridcase.intake.catalogue",
        "io.gridcase.intake.reference",
        "io.gridcase.intake.roster",
        "io.gridcase.intake.report",
        "io.gridcase.intake.duplicate",
        "io.gridcase.intake.confirmation",
        "io.gridcase.intake.sync",
        "io.gridcase.intake.batch",
        "io.gridcase.intake.desk",
        "io.gridcase.intake.profile",
        "io.gridcase.intake.secret",
        "io.gridcase.intake.client",
        "io.gridcase.intake.progress",
        "io.gridcase.intake.publicpage",
        "io.gridcase.intake.open311",
        "io.gridcase.intake.callback"
    };

    private static final String[] LEAVES = {
        "io.gridcase.intake.*.rest",
        "io.gridcase.intake.*.persistence",
        "io.gridcase.intake.*.messaging",
        "io.gridcase.intake.*.file",
        "io.gridcase.intake.*.http",
        "io.gridcase.intake.*.health"
    };

    /** Beans are use cases, interfaces are ports; everything else in a feature is its domain. */
    @ArchTest
    static final ArchRule the_domain_knows_neither_quarkus_nor_mutiny = classes()
            .that(resideInAnyPackage(FEATURES))
            .and(are(not(annotatedWith(ApplicationScoped.class))))
            .and(are(not(INTERFACES)))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(with(
                            FEATURES,
                            "java..",
                            "jakarta.persistence..",
                            "javax.crypto..",
                            "org.jspecify..",
                            "org.locationtech.jts..",
                            "io.gridcase.code..",
                            "io.gridcase.refusal.."))
                    .or(belongToAnyOf(Caller.class, AreaScope.class, Roles.class)))
            .because("it decides, synchronously, and can be tested without anything");

    @ArchTest
    static final ArchRule a_feature_does_not_know_its_leaves =
            noClasses().that(resideInAnyPackage(FEATURES)).should().dependOnClassesThat(resideInAnyPackage(LEAVES));

    @ArchTest
    static final ArchRule a_leaf_knows_no_other_leaf =
            slices().matching("io.gridcase.intake.(*).(*)").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule features_form_no_circle =
            slices().matching("io.gridcase.intake.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule time_is_injected = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule beans_get_what_they_need_in_their_constructor =
            fields().should().notBeAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule only_adapters_know_http_sql_and_kafka = noClasses()
            .that(resideInAnyPackage(FEATURES))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "java.sql..",
                    "org.hibernate..",
                    "org.apache.kafka..",
                    "io.gridcase.messaging.."));

    private static String[] with(String[] packages, String... more) {
        return Stream.of(packages, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
