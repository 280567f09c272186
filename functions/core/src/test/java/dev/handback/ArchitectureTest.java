package dev.handback;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The core knows; it does not look, ask, wait or throw dice. */
@AnalyzeClasses(packages = "dev.handback", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final List<String> LIBRARIES = List.of(
            "com.fasterxml.jackson.core",
            "com.fasterxml.jackson.databind",
            "com.github.difflib",
            "com.github.mustachejava",
            "com.google.re2j",
            "com.networknt.schema",
            "com.vladsch.flexmark",
            "org.jspecify.annotations",
            "org.owasp.html",
            "org.snakeyaml.engine");

    /** What the platform says of the moment, the machine and chance, however it is asked. */
    private static final DescribedPredicate<JavaAccess<?>> AMBIENT = reads("java.time.Clock", "system.*|tick.*")
            .or(reads("java.time.ZoneId", "systemDefault"))
            .or(reads("java.lang.System", "getenv|getProperty|getProperties|currentTimeMillis|nanoTime"))
            .or(reads("java.lang.Math", "random"))
            .or(reads("java.util.UUID", "randomUUID"))
            .or(reads("java.util.Collections", "shuffle"))
            .or(nowWithoutClock())
            .as("the clock, the environment or chance of the process");

    @ArchTest
    static final ArchTests style = ArchTests.in(CodeStyle.class);

    @ArchTest
    static void onlyWhatWalksFromStartToEndChanges(JavaClasses core) {
        assertThat(CodeStyle.changing(core))
                .containsExactlyInAnyOrder(
                        "dev.handback.markdown.BlockScanner", // over the lines of one text
                        "dev.handback.markdown.Container", // a list or quote that is open while its lines come
                        "dev.handback.markdown.LeafScanner", // over the lines of one block
                        "dev.handback.markdown.LeafText", // gathers the lines of one block
                        "dev.handback.markdown.LineCursor", // over the characters of one line
                        "dev.handback.markdown.Inlines", // over the characters of one block's text
                        "dev.handback.markdown.Brackets", // those that are open on that way
                        "dev.handback.markdown.Emphasis", // the stars that are open on that way
                        "dev.handback.markdown.Emphasis$Run",
                        "dev.handback.markdown.LinkTail", // over the characters behind one bracket
                        "dev.handback.markdown.Texts", // gathers what a reader sees on that way
                        "dev.handback.markdown.HtmlReader", // over the characters of one piece of HTML
                        "dev.handback.markdown.Lazy", // makes its value when it is first asked for
                        "dev.handback.markdown.PageElements", // over the events of one HTML text
                        "dev.handback.markdown.StepReader$StepParts", // over the children of one step
                        "dev.handback.yaml.PlainLines", // over the characters of one text
                        "dev.handback.yaml.PlainYaml", // over its lines
                        "dev.handback.yaml.NodeTree", // counts its copies, so that aliases cannot blow a file up
                        "dev.handback.check.ReportOrder", // over the documents of one report
                        "dev.handback.check.rule.SiteAddresses", // looks for them when one is first asked for
                        "dev.handback.check.rule.RunbookHeadings", // reads the labels when they are first asked for
                        "dev.handback.site.RunbookPage", // meets the one section of steps on its way through the page
                        "dev.handback.site.SitePublisher"); // knows the versions that it has just written
    }

    @ArchTest
    static void nobodyCatchesWhateverComes(JavaClasses core) {
        assertThat(CodeStyle.catchingAll(core)).isEmpty();
    }

    @ArchTest
    static void eachLibraryIsUsedByOnePackage(JavaClasses core) {
        assertThat(users(core))
                .isEqualTo(Map.of(
                        "com.fasterxml.jackson.core", Set.of("dev.handback.command", "dev.handback.json"),
                        "com.fasterxml.jackson.databind", Set.of("dev.handback.json", "dev.handback.schema"),
                        "com.github.difflib", Set.of("dev.handback.document"),
                        "com.github.mustachejava", Set.of("dev.handback.template"),
                        "com.google.re2j", Set.of("dev.handback.pattern"),
                        "com.networknt.schema", Set.of("dev.handback.schema"),
                        "com.vladsch.flexmark", Set.of("dev.handback.markdown"),
                        "org.owasp.html", Set.of("dev.handback.markdown"),
                        "org.snakeyaml.engine", Set.of("dev.handback.yaml")));
    }

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("dev.handback.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("dev.handback.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule knowsNoClockNoEnvironmentNoChance = noClasses()
            .should()
            .accessTargetWhere(AMBIENT)
            .orShould()
            .dependOnClassesThat(assignableTo(java.util.random.RandomGenerator.class));

    @ArchTest
    static final ArchRule touchesNoFileNoNetworkNoProcess = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.nio.channels..", "javax.net..")
                    .or(resideInAnyPackage("java.net..")
                            .and(DescribedPredicate.not(belongToAnyOf(URI.class, URLDecoder.class, URLEncoder.class))))
                    .or(resideInAnyPackage("java.io").and(simpleNameStartingWith("File")))
                    .or(resideInAnyPackage("java.lang").and(simpleNameStartingWith("Process"))));

    @ArchTest
    static final ArchRule tellsNothingOfItsLibraries =
            classes().that().arePublic().should(CodeStyle.showOnly("java.", "dev.handback."));

    @ArchTest
    static final ArchRule printsNothing =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    /** The packages that use a library, by library; one that is not on the list stands by the name of its package. */
    private static Map<String, Set<String>> users(JavaClasses core) {
        return core.stream()
                .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                .filter(use ->
                        isForeign(use.getTargetClass().getBaseComponentType().getName()))
                .filter(use -> !use.getTargetClass().getName().startsWith("org.jspecify.annotations."))
                .collect(groupingBy(
                        use -> library(
                                use.getTargetClass().getBaseComponentType().getPackageName()),
                        mapping(use -> use.getOriginClass().getPackageName(), toSet())));
    }

    private static boolean isForeign(String name) {
        return name.contains(".") && !name.startsWith("java.") && !name.startsWith("dev.handback.");
    }

    private static String library(String name) {
        return LIBRARIES.stream()
                .filter(known -> name.equals(known) || name.startsWith(known + "."))
                .findFirst()
                .orElse(name);
    }

    private static DescribedPredicate<JavaAccess<?>> reads(String owner, String names) {
        return target(nameMatching(names))
                .and(DescribedPredicate.describe(
                        "of " + owner,
                        access -> access.getTargetOwner().getName().equals(owner)));
    }

    private static DescribedPredicate<JavaAccess<?>> nowWithoutClock() {
        return DescribedPredicate.describe(
                "now()",
                access -> access.getTargetOwner().getPackageName().equals("java.time")
                        && access.getName().equals("now")
                        && !access.getTarget().getFullName().contains("Clock"));
    }
}
