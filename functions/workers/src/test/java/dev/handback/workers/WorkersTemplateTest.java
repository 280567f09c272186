package dev.handback.workers;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.handback.workers.WorkerEnvironment.Variable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** What {@code template.yaml} starts are the functions of this module, and it tells them what they read. */
final class WorkersTemplateTest {
    private static final String PACKAGE = "dev.handback.workers.";

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("dev.handback.workers");

    /** The variables of what a function asks for. */
    private static final Map<String, Set<Variable>> READ_BY = Map.of(
            "stores", Set.of(Variable.LEDGER_TABLE, Variable.STATE_TABLE),
            "addresses", Set.of(Variable.SITE_URL),
            "site", Set.of(Variable.SITE_BUCKET),
            "postpone", Set.of(Variable.QUEUE_URL));

    private final Map<String, Node> functions = new TreeMap<>();

    WorkersTemplateTest() throws IOException {
        String yaml = Files.readString(Path.of(System.getProperty("handback.root", "../.."), "template.yaml"));
        Node template =
                new Compose(LoadSettings.builder().build()).composeString(yaml).orElseThrow();
        children(child(template, "Resources")).forEach((name, resource) -> {
            if (text(child(resource, "Type")).equals("AWS::Serverless::Function")) {
                Node properties = child(resource, "Properties");
                if (text(child(properties, "Handler")).startsWith(PACKAGE)) {
                    functions.put(name, properties);
                }
            }
        });
    }

    @Test
    void everyHandlerIsAClassThatLambdaCanMake() throws ReflectiveOperationException {
        assertThat(functions)
                .containsOnlyKeys("PullRequestFunction", "PublishFunction", "AccessEventFunction", "ReminderFunction");
        for (Map.Entry<String, Node> function : functions.entrySet()) {
            String handler = text(child(function.getValue(), "Handler"));
            assertThat(handler).isEqualTo(PACKAGE + function.getKey() + "::handleRequest");
            Class<?> type = Class.forName(handler.replaceFirst("::.*", ""));
            assertThat(type).isFinal().isPublic().isAssignableTo(RequestStreamHandler.class);
            assertThat(type.getConstructor().newInstance()).isNotNull();
        }
    }

    @Test
    void everyFunctionIsToldWhatItReadsAndNothingElse() {
        functions.forEach((name, function) -> {
            Set<Variable> read =
                    EnumSet.of(Variable.GITHUB_API_URL, Variable.GITHUB_APP_ID, Variable.GITHUB_APP_KEY_ID);
            READ_BY.forEach((part, variables) -> {
                if (uses(name, part)) {
                    read.addAll(variables);
                }
            });
            assertThat(told(function))
                    .as(name)
                    .isEqualTo(read.stream().map(Enum::name).collect(toSet()));
        });
        assertThat(functions.keySet().stream().filter(name -> uses(name, "site")))
                .containsExactly("PublishFunction");
    }

    /** With a value for each variable of the template, and no other, each part that a function asks for can be opened. */
    @Test
    void whatIsToldIsEnough() {
        functions.forEach((name, function) -> {
            Map<String, String> variables = new HashMap<>();
            told(function).forEach(variable -> variables.put(variable, "https://value.example"));
            Parts parts = new Parts(new WorkerEnvironment(variables), Clock.systemUTC());
            if (uses(name, "stores")) {
                assertThatCode(parts::stores).as(name).doesNotThrowAnyException();
            }
            if (uses(name, "site")) {
                assertThatCode(parts::site).as(name).doesNotThrowAnyException();
            }
        });
    }

    @Test
    void aMissingVariableIsNamed() {
        Parts parts = new Parts(new WorkerEnvironment(Map.of("LEDGER_TABLE", "ledger")), Clock.systemUTC());
        assertThatThrownBy(parts::stores)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The environment variable STATE_TABLE is not set. template.yaml sets it for this function.");
    }

    /** Whether a function asks for a part, by itself or by the class that it hands all parts to. */
    private boolean uses(String function, String part) {
        return Stream.of(function, function.equals("PublishFunction") ? "HostedSite" : function)
                .map(name -> CLASSES.get(PACKAGE + name))
                .flatMap(WorkersTemplateTest::accesses)
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Parts.class)
                        && call.getName().equals(part));
    }

    private static Stream<JavaCodeUnitAccess<?>> accesses(JavaClass type) {
        return Stream.<JavaCodeUnitAccess<?>>concat(
                type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream());
    }

    private static Set<String> told(Node function) {
        return children(child(child(function, "Environment"), "Variables")).keySet();
    }

    private static Node child(Node parent, String name) {
        Node child = children(parent).get(name);
        if (child == null) {
            throw new AssertionError("template.yaml has no %s in %s"
                    .formatted(name, children(parent).keySet()));
        }
        return child;
    }

    private static Map<String, Node> children(Node parent) {
        Map<String, Node> children = new TreeMap<>();
        ((MappingNode) parent)
                .getValue()
                .forEach(tuple -> children.put(text(tuple.getKeyNode()), tuple.getValueNode()));
        return children;
    }

    private static String text(Node node) {
        return ((ScalarNode) node).getValue();
    }
}
