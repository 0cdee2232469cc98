package io.gridcase.dispatch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.gridcase.testsupport.HouseRules;

/** The layout of the house, held by the build. */
@AnalyzeClasses(packages = "io.gridcase.dispatch", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] LEAVES = {
        "..rest..",
        "..messaging..",
        "..persistence..",
        "..importing..",
        "..timer..",
        "..hearing..",
        "..http..",
        "..mail..",
        "..push..",
        "..sms.."
    };

    private static final String[] FEATURES = {
        "io.gridcase.dispatch.assignment",
        "io.gridcase.dispatch.desk",
        "io.gridcase.dispatch.changerequest",
        "io.gridcase.dispatch.live",
        "io.gridcase.dispatch.notification",
        "io.gridcase.dispatch.supervision",
        "io.gridcase.dispatch.recomputation",
        "io.gridcase.dispatch.routing",
        "io.gridcase.dispatch.merger",
        "io.gridcase.dispatch.timelimit",
        "io.gridcase.dispatch.whatif",
        "io.gridcase.dispatch.department",
        "io.gridcase.dispatch.reply",
        "io.gridcase.dispatch.cityprofile"
    };

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

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
                            "org.hibernate.annotations..",
                            "javax.crypto..",
                            "org.jspecify..",
                            "org.jboss.logging..",
                            "io.smallrye.mutiny..",
                            "io.quarkus.hibernate.reactive.panache.common..",
                            "io.gridcase.code..",
                            "io.gridcase.refusal..",
                            "io.gridcase.cityprofile..",
                            "io.gridcase.workingtime.."))
                    .or(DescribedPredicate.describe(
                            "whoever asks",
                            type -> type.getName().matches("io\\.gridcase\\.web\\.(AreaScope|Caller|Roles)"))));

    @ArchTest
    static final ArchRule leaves_hide_themselves = classes()
            .that()
            .resideInAnyPackage(LEAVES)
            .and()
            .areNotNestedClasses()
            .and()
            .haveSimpleNameNotEndingWith("Config")
            .should()
            .notBePublic();
}
