package io.gridcase.testsupport;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The layout that every service keeps: packages are features, what lies below them are leaves. A service takes these rules
 * into its own test of the architecture with {@code ArchTests.in(HouseRules.class)}.
 */
public final class HouseRules {

    private static final String SERVICE = "io\\.gridcase\\.(intake|dispatch|closure)\\.";

    private static final DescribedPredicate<JavaClass> FEATURES =
            describe("in a feature", type -> type.getPackageName().matches(SERVICE + "\\w+"));

    private static final DescribedPredicate<JavaClass> LEAVES =
            describe("in a leaf", type -> type.getPackageName().matches(SERVICE + "\\w+\\.\\w+"));

    /** Beans are use cases, interfaces are ports; everything else in a feature is its domain. */
    private static final DescribedPredicate<JavaClass> DOMAIN = FEATURES.and(
                    not(annotatedWith("jakarta.enterprise.context.ApplicationScoped")))
            .and(not(INTERFACES))
            .as("the domain");

    /** Who asks, and how far that person may look, is part of the question, not of HTTP. */
    private static final DescribedPredicate<JavaClass> ASKED = nameMatching(
                    "io\\.gridcase\\.(web\\.(AreaScope|Caller|Cursor|Roles)|photo\\.PhotoId|live\\.(Position|Positioned))")
            .forSubtype();

    /** Says of a column that writing it makes no new version: a mapping, for which Jakarta Persistence has no word. */
    private static final DescribedPredicate<JavaClass> MAPPING =
            nameMatching("org\\.hibernate\\.annotations\\.OptimisticLock").forSubtype();

    @ArchTest
    static final ArchRule the_domain_knows_no_framework = classes()
            .that(are(DOMAIN))
            .should()
            .onlyDependOnClassesThat(FEATURES.or(ASKED)
                    .or(MAPPING)
                    .or(resideInAnyPackage(
                            "java..",
                            "javax.crypto..",
                            "jakarta.persistence..",
                            "org.jspecify..",
                            "org.locationtech.jts..",
                            "io.gridcase.code..",
                            "io.gridcase.refusal..",
                            "io.gridcase.cityprofile..",
                            "io.gridcase.place..",
                            "io.gridcase.roster..",
                            "io.gridcase.workingtime..")))
            .because("it decides, synchronously, and can be tested without anything");

    @ArchTest
    static final ArchRule a_feature_does_not_know_its_leaves =
            noClasses().that(FEATURES).should().dependOnClassesThat(LEAVES);

    @ArchTest
    static final ArchRule a_leaf_knows_no_other_leaf =
            slices().matching("io.gridcase.*.(*).(*)").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule features_form_no_circle =
            slices().matching("io.gridcase.*.(*)..").should().beFreeOfCycles();

    /** But for a port whose adapters write within the one transaction of an import, which JDBC calls a connection. */
    @ArchTest
    static final ArchRule only_adapters_know_http_sql_and_kafka = noClasses()
            .that(FEATURES.and(not(simpleName("ProfileTables"))))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "jakarta.ws.rs..",
                            "java.sql..",
                            "org.hibernate..",
                            "org.apache.kafka..",
                            "org.eclipse.microprofile.reactive.messaging..",
                            "io.gridcase.messaging..")
                    .and(not(MAPPING)));

    @ArchTest
    static final ArchRule only_messaging_knows_kafka = noClasses()
            .that(LEAVES.and(not(resideInAPackage("..messaging"))))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive.messaging.."));

    @ArchTest
    static final ArchRule only_rest_knows_http = noClasses()
            .that(LEAVES.and(not(resideInAPackage("..rest"))))
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."));

    @ArchTest
    static final ArchRule time_is_injected =
            noClasses().should().callMethodWhere(describe("asks the system for the time", HouseRules::asksForTheTime));

    @ArchTest
    static final ArchRule beans_get_what_they_need_in_their_constructor =
            fields().should().notBeAnnotatedWith("jakarta.inject.Inject");

    private HouseRules() {}

    private static boolean asksForTheTime(JavaCall<?> call) {
        var owner = call.getTargetOwner().getFullName();
        var method = call.getName();
        return owner.startsWith("java.time.") && (method.equals("now") || method.startsWith("system"))
                || owner.equals("java.lang.System") && method.equals("currentTimeMillis");
    }
}
