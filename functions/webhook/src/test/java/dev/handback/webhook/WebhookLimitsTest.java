package dev.handback.webhook;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What keeps the webhook's cold start short: it uses next to nothing. */
@AnalyzeClasses(
        packages = {"dev.handback.webhook", "dev.handback.command", "dev.handback.source"},
        importOptions = DoNotIncludeTests.class)
final class WebhookLimitsTest {
    private static final String[] PLATFORM = {"java..", "javax.crypto..", "org.jspecify.annotations.."};

    @ArchTest
    static final ArchRule theWebhookUsesTwoPackagesOfTheCoreAndAParser = classes()
            .that()
            .resideInAPackage("dev.handback.webhook..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(PLATFORM)
                    .or(resideInAnyPackage(
                            "dev.handback.webhook",
                            "dev.handback.command",
                            "dev.handback.source",
                            "com.fasterxml.jackson.core..",
                            "com.amazonaws.services.lambda.runtime..")));

    @ArchTest
    static final ArchRule theseTwoPackagesNeedNoOtherLibrary = classes()
            .that()
            .resideInAnyPackage("dev.handback.command..", "dev.handback.source..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(PLATFORM)
                    .or(resideInAnyPackage(
                            "dev.handback.command", "dev.handback.source", "com.fasterxml.jackson.core..")));

    @ArchTest
    static final ArchRule handlersReadStreams =
            classes().that().haveSimpleNameEndingWith("Function").should().implement(RequestStreamHandler.class);

    @ArchTest
    static final ArchRule oneClassReadsTheEnvironment = noClasses()
            .that()
            .doNotHaveSimpleName("Environment")
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class);
}
