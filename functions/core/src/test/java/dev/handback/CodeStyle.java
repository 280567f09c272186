package dev.handback;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasSourceCodeLocation;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** How the code of every module is written. Each module's own test says to which classes this applies. */
public final class CodeStyle {
    private static final String SAY_NOTHING =
            ".*(Utils?|Helper|Manager|Impl|Service|Processor|Data|Info|DTO|Dto|Base|Abstract)";

    private static final Set<String> CATCH_ALL = Set.of("java.lang.Exception", "java.lang.RuntimeException");

    private CodeStyle() {}

    @ArchTest
    static final ArchRule typesAreClosed = classes()
            .that(not(describe("anonymous", JavaClass::isAnonymousClass)))
            .should(hold("be final, sealed, a record, an enum or an interface", CodeStyle::isClosed));

    @ArchTest
    static final ArchRule staticFieldsAreFinal = fields().that()
            .areStatic()
            .and(not(describe("made by the compiler", CodeStyle::isSynthetic)))
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule fieldsAreHidden =
            fields().that().areNotStatic().and().areNotFinal().should().bePrivate();

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(hold(
                    "be in a package that is @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class)));

    @ArchTest
    static final ArchRule datesAreOfJavaTime = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.(Simple)?DateFormat|java\\.sql\\..*");

    @ArchTest
    static final ArchRule failuresAreNotPrinted = noClasses()
            .should()
            .callMethodWhere(describe("printStackTrace", call -> call.getName().equals("printStackTrace")));

    @ArchTest
    static final ArchRule namesSaySomething = classes()
            .that()
            // It stands for a service of AWS, which is what AWS calls it.
            .doNotHaveFullyQualifiedName("dev.handback.webhook.AwsService")
            .should()
            .haveNameNotMatching(SAY_NOTHING);

    /** The classes whose objects change: they have a field that is not final. */
    public static Set<String> changing(JavaClasses classes) {
        return names(classes.stream()
                .filter(type -> type.getFields().stream()
                        .anyMatch(field -> !field.getModifiers().contains(JavaModifier.FINAL))));
    }

    /** The classes that catch whatever comes. Throwable is not looked for: javac catches it for every try with resources. */
    public static Set<String> catchingAll(JavaClasses classes) {
        return names(classes.stream()
                .filter(type -> type.getTryCatchBlocks().stream()
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .anyMatch(caught -> CATCH_ALL.contains(caught.getName()))));
    }

    private static Set<String> names(Stream<JavaClass> types) {
        return types.map(JavaClass::getName).collect(Collectors.toUnmodifiableSet());
    }

    /** What others see of a class has types of these packages only. */
    public static ArchCondition<JavaClass> showOnly(String... packages) {
        return new ArchCondition<>("show only types of " + String.join(", ", packages)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                shown(type)
                        .filter(seen ->
                                !seen.isPrimitive() && Stream.of(packages).noneMatch(seen.getName()::startsWith))
                        .forEach(seen -> events.add(SimpleConditionEvent.violated(
                                type, "%s shows %s".formatted(type.getName(), seen.getName()))));
            }
        };
    }

    private static Stream<JavaClass> shown(JavaClass type) {
        Stream<JavaClass> members = type.getMembers().stream()
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                .flatMap(CodeStyle::involved);
        Stream<JavaClass> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .flatMap(parent -> parent.getAllInvolvedRawTypes().stream());
        return Stream.concat(members, parents).map(JavaClass::getBaseComponentType);
    }

    private static Stream<JavaClass> involved(JavaMember member) {
        Stream<JavaClass> thrown =
                member instanceof JavaCodeUnit unit ? unit.getExceptionTypes().stream() : Stream.empty();
        return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown);
    }

    private static boolean isClosed(JavaClass type) {
        return type.isInterface()
                || type.isRecord()
                || type.isEnum()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.reflect().isSealed();
    }

    private static boolean isSynthetic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static <T extends HasDescription & HasSourceCodeLocation> ArchCondition<T> hold(
            String what, Predicate<T> test) {
        return ArchCondition.from(describe(what, test));
    }
}
