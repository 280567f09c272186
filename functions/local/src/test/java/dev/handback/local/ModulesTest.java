package dev.handback.local;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.handback.CodeStyle;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the modules may know of each other, and of the world. This module sees all of them. */
@AnalyzeClasses(
        packages = "dev.handback",
        importOptions = {DoNotIncludeTests.class, ModulesTest.NoTestJar.class})
final class ModulesTest {
    private static final String ADAPTERS = "dev.handback.adapters..";
    private static final String WEBHOOK = "dev.handback.webhook..";
    private static final String WORKERS = "dev.handback.workers..";
    private static final String CLI = "dev.handback.cli..";
    private static final String LOCAL = "dev.handback.local..";
    private static final String AWS = "software.amazon.awssdk.services.";
    private static final Pattern CLIENT = Pattern.compile(
            "^(org\\.eclipse\\.jgit|org\\.kohsuke\\.github|software\\.amazon\\.awssdk\\.(?:services|enhanced)\\.[a-z0-9]+)\\.");
    private static final DescribedPredicate<JavaClass> CORE = resideInAPackage("dev.handback..")
            .and(DescribedPredicate.not(resideInAnyPackage(ADAPTERS, WEBHOOK, WORKERS, CLI, LOCAL)));

    /** The contract tests of the core come to this module in a jar. */
    static final class NoTestJar implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchTests style = ArchTests.in(CodeStyle.class);

    @ArchTest
    static final ArchRule modulesDependOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("core")
            .definedBy(CORE)
            .layer("adapters")
            .definedBy(ADAPTERS)
            .layer("webhook")
            .definedBy(WEBHOOK)
            .layer("workers")
            .definedBy(WORKERS)
            .layer("cli")
            .definedBy(CLI)
            .layer("local")
            .definedBy(LOCAL)
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .whereLayer("adapters")
            .mayOnlyAccessLayers("core")
            .whereLayer("webhook")
            .mayOnlyAccessLayers("core")
            .whereLayer("workers")
            .mayOnlyAccessLayers("core", "adapters")
            .whereLayer("cli")
            .mayOnlyAccessLayers("core", "adapters")
            .whereLayer("local")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule theWebhookKnowsOnlyTheCommandsOfTheCore = noClasses()
            .that()
            .resideInAPackage(WEBHOOK)
            .should()
            .dependOnClassesThat(CORE.and(
                    DescribedPredicate.not(resideInAnyPackage("dev.handback.command", "dev.handback.source"))));

    /** The local module plays Git's host and AWS itself, so it is left out. */
    @ArchTest
    static void eachServiceIsSpokenToInOnePackage(JavaClasses all) {
        assertThat(users(all.that(DescribedPredicate.not(resideInAPackage(LOCAL)))))
                .isEqualTo(Map.of(
                        "org.eclipse.jgit",
                        Set.of("dev.handback.adapters.git"),
                        "org.kohsuke.github",
                        Set.of("dev.handback.adapters.github"),
                        "software.amazon.awssdk.enhanced.dynamodb",
                        Set.of("dev.handback.adapters.dynamodb"),
                        AWS + "dynamodb",
                        Set.of("dev.handback.adapters.dynamodb"),
                        AWS + "s3",
                        Set.of("dev.handback.adapters.s3"),
                        AWS + "secretsmanager",
                        Set.of("dev.handback.adapters.secrets"),
                        AWS + "sqs",
                        Set.of("dev.handback.adapters.sqs")));
    }

    @ArchTest
    static final ArchRule functionsReadStreams = classes()
            .that(resideInAnyPackage(WEBHOOK, WORKERS).and(simpleNameEndingWith("Function")))
            .should()
            .implement(RequestStreamHandler.class)
            .andShould()
            .bePublic();

    @ArchTest
    static void functionsAreAllThatTheirModulesShow(JavaClasses all) {
        assertThat(all.stream()
                        .filter(resideInAnyPackage(WEBHOOK, WORKERS))
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "WebhookFunction",
                        "PullRequestFunction",
                        "PublishFunction",
                        "AccessEventFunction",
                        "ReminderFunction",
                        // so that the local module can make a function without changing its own environment
                        "WorkerEnvironment");
    }

    @ArchTest
    static final ArchRule onlyWhatIsWiredElsewhereIsPublicInTheAdapters = classes()
            .that(resideInAPackage(ADAPTERS))
            .and()
            .arePublic()
            .and()
            .areNotAssignableTo(Throwable.class)
            .should(be(usedElsewhere()));

    @ArchTest
    static void oneClassOfAModuleReadsTheEnvironment(JavaClasses all) {
        assertThat(all.stream()
                        .filter(type -> type.getCodeUnitAccessesFromSelf().stream()
                                .anyMatch(access -> access.getTargetOwner().isEquivalentTo(System.class)
                                        && access.getName().equals("getenv")))
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrder(
                        "dev.handback.webhook.Environment",
                        "dev.handback.workers.WorkerEnvironment",
                        "dev.handback.cli.Environment");
    }

    @ArchTest
    static final ArchRule timeComesInByConstructor = noClasses()
            .that(resideInAPackage(ADAPTERS))
            .should()
            .accessTargetWhere(target(name("systemUTC").or(name("systemDefaultZone"))))
            .orShould()
            .callMethod(java.time.Instant.class, "now");

    @ArchTest
    static final ArchRule onlyWhatRunsInATerminalPrints = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage(CLI, LOCAL)))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static void entryPointsAloneCatchWhateverComes(JavaClasses all) {
        assertThat(CodeStyle.catchingAll(all))
                .containsExactlyInAnyOrder(
                        "dev.handback.workers.QueueWorker", // the queue must learn which message was not done
                        "dev.handback.workers.RepositoryRounds", // one repository must not keep others from reminders
                        "dev.handback.local.demo.DemoCommand", // shows what the functions logged, then throws on
                        "dev.handback.local.github.Api", // the stub's own fault is an answer, not a lost connection
                        "dev.handback.local.lambda.InProcessFunction", // as Lambda takes whatever a handler throws
                        "dev.handback.local.aws.LocalDynamo"); // Jetty's start and stop declare Exception
    }

    /** Core has its own list. The local module plays a world, and that changes. */
    @ArchTest
    static void onlyWhatIsKeptBetweenCallsChanges(JavaClasses all) {
        assertThat(CodeStyle.changing(all.that(resideInAnyPackage(ADAPTERS, WEBHOOK, WORKERS))))
                .containsExactlyInAnyOrder(
                        "dev.handback.adapters.github.BlobCache", // how much it holds
                        "dev.handback.adapters.github.Bot", // the App's name, once GitHub has told it
                        "dev.handback.webhook.SignatureCheck", // the secret, until it is too old
                        "dev.handback.workers.Once"); // what it has made
    }

    @ArchTest
    static final ArchRule commandsAreFilledByTheParserOnly = fields().that()
            .areDeclaredInClassesThat(resideInAPackage(CLI))
            .and()
            .areNotFinal()
            .should()
            .beAnnotatedWith(Option.class)
            .orShould()
            .beAnnotatedWith(Parameters.class)
            .orShould()
            .beAnnotatedWith(Spec.class);

    private static Map<String, Set<String>> users(JavaClasses classes) {
        return classes.stream()
                .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                .flatMap(use -> CLIENT.matcher(use.getTargetClass().getName())
                        .results()
                        .map(client ->
                                Map.entry(client.group(1), use.getOriginClass().getPackageName())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    private static DescribedPredicate<JavaClass> usedElsewhere() {
        return DescribedPredicate.describe(
                "used outside their package",
                type -> type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName())));
    }
}
