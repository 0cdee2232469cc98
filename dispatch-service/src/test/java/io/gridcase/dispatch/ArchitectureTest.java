package io.gridcase.dispatch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;

/** The layout rules of the house. */
@AnalyzeClasses(packages = "io.gridcase.dispatch", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] LEAVES = {"..rest..", "..messaging..", "..persistence..", "..importing.."};

    private static final String[] FEATURES = {
        "io.gridcase.dispatch.assignment",
        "io.gridcase.dispatch.routing",
        "io.gridcase.dispatch.timelimit",
        "io.gridcase.dispatch.department",
        "io.gridcase.dispatch.cityprofile"
    };

    private static final DescribedPredicate<JavaClass> DOMAIN = resideInAnyPackage(FEATURES)
            .and(annotatedWith(Entity.class)
                    .or(annotatedWith(Embeddable.class))
                    .or(DescribedPredicate.describe("enum", JavaClass::isEnum))
                    .or(DescribedPredicate.describe("record", JavaClass::isRecord)))
            .as("domain types");

    @ArchTest
    static final ArchRule domain_types_know_no_framework = classes()
            .that(are(DOMAIN))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(FEATURES)
                    .or(resideInAnyPackage(
                            "java..",
                            "jakarta.persistence..",
                            "org.jspecify..",
                            "io.gridcase.code..",
                            "io.gridcase.refusal..",
                            "io.gridcase.workingtime.."))
                    // What a caller can reach is part of the question, not of HTTP.
                    .or(DescribedPredicate.describe(
                            "AreaScope", type -> type.getName().equals("io.gridcase.web.AreaScope"))));

    @ArchTest
    static final ArchRule use_cases_know_only_the_domain_and_mutiny = classes()
            .that()
            .resideInAnyPackage(FEATURES)
            .and()
            .doNotHaveSimpleName("ProfileTables")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(FEATURES)
                    .or(resideInAnyPackage(
                            "java..",
                            "jakarta.persistence..",
                            "jakarta.enterprise.context..",
                            "org.jspecify..",
                            "org.jboss.logging..",
                            "io.smallrye.mutiny..",
                            "io.quarkus.hibernate.reactive.panache.common..",
                            "io.gridcase.code..",
                            "io.gridcase.refusal..",
                            "io.gridcase.workingtime.."))
                    .or(DescribedPredicate.describe(
                            "AreaScope", type -> type.getName().equals("io.gridcase.web.AreaScope"))));

    @ArchTest
    static final ArchRule a_leaf_knows_no_other_leaf =
            slices().matching("io.gridcase.dispatch.(*.*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule features_form_no_circle =
            slices().matching("io.gridcase.dispatch.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule leaves_hide_themselves = classes()
            .that()
            .resideInAnyPackage(LEAVES)
            .and()
            .areNotNestedClasses()
            .and()
            .doNotHaveSimpleName("CityProfileConfig")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule time_is_injected = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "asks the system for the time",
                    (JavaCall<?> call) ->
                            call.getTarget().getOwner().getPackageName().startsWith("java.time")
                                    && (call.getName().equals("now")
                                            || call.getName().startsWith("system"))));

    @ArchTest
    static final ArchRule dependencies_come_through_the_constructor =
            fields().should().notBeAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule only_messaging_knows_kafka = noClasses()
            .that(not(resideInAPackage("..messaging..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive.messaging..");

    @ArchTest
    static final ArchRule only_rest_knows_http = noClasses()
            .that(not(resideInAPackage("..rest..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");
}
