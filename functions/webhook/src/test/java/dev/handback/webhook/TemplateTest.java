package dev.handback.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.handback.webhook.Template.Intrinsic;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is deployed fits the code, and itself. */
final class TemplateTest {
    private static final Pattern IN_TEXT = Pattern.compile("\\$\\{([A-Za-z0-9:]+)(?:\\.[A-Za-z0-9.]+)?}");
    private static final Set<String> REWRITES =
            Set.of("dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:BatchWriteItem", "dynamodb:*", "*");

    private final Template template;

    TemplateTest() throws IOException {
        this.template = Template.read();
    }

    @Test
    void everyHandlerIsNamedAsItsResource() {
        Map<String, String> handlers = functions().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, function -> text(function.getValue(), "Handler")));
        assertThat(handlers)
                .hasSize(5)
                .allSatisfy((name, handler) -> assertThat(handler)
                        .isEqualTo("dev.handback.%s.%s::handleRequest"
                                .formatted(name.equals("WebhookFunction") ? "webhook" : "workers", name)));
    }

    @Test
    void theHandlerOfTheWebhookIsAClassThatLambdaCanMake() throws ReflectiveOperationException {
        Class<?> handler = Class.forName(handlerClass("WebhookFunction"));
        assertThat(handler).isFinal().isPublic().isAssignableTo(RequestStreamHandler.class);
        assertThat(handler.getConstructor().getParameterCount()).isZero();
    }

    @Test
    void theWebhookIsToldWhatItReads() {
        Map<String, Object> environment = Template.map(function("WebhookFunction"), "Environment");
        assertThat(Template.map(environment, "Variables"))
                .containsOnlyKeys(Arrays.stream(Environment.Variable.values())
                        .filter(Environment.Variable::fromTemplate)
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void everyReferenceHasATarget() {
        Set<String> targets = new HashSet<>(template.names("Resources"));
        targets.addAll(template.names("Parameters"));
        // SAM makes a resource of its own for the address of a function.
        functions().forEach((name, function) -> {
            if (function.containsKey("FunctionUrlConfig")) {
                targets.add(name + "Url");
            }
        });
        List<String> references = references().toList();
        assertThat(references)
                .hasSizeGreaterThan(50)
                .allMatch(name -> name.startsWith("AWS::") || targets.contains(name));
    }

    @Test
    void everyConditionIsDefined() {
        Set<String> used = Stream.concat(
                        intrinsics("If").map(condition -> ((List<?>) condition.argument()).getFirst()),
                        template.section("Resources").values().stream()
                                .map(resource -> ((Map<?, ?>) resource).get("Condition"))
                                .filter(String.class::isInstance))
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertThat(used).isEqualTo(template.names("Conditions"));
    }

    @Test
    void nobodyMayRewriteTheLedger() {
        List<Map<?, ?>> onLedger = statements()
                .filter(statement -> Template.within(Template.get(statement, "Resource"))
                        .anyMatch(part -> part.equals(new Intrinsic("GetAtt", "LedgerTable.Arn"))))
                .toList();
        assertThat(onLedger).hasSize(4);
        assertThat(onLedger)
                .filteredOn(statement -> "Allow".equals(statement.get("Effect")))
                .hasSize(2)
                .allSatisfy(statement -> assertThat(Template.within(Template.get(statement, "Action")))
                        .doesNotContainAnyElementsOf(REWRITES));
    }

    @Test
    void nobodyMayDoEverythingOrOnEverything() {
        assertThat(statements().toList()).hasSizeGreaterThan(10).allSatisfy(statement -> {
            assertThat(Template.get(statement, "Resource")).isNotEqualTo("*");
            assertThat(Template.within(Template.get(statement, "Action")))
                    .doesNotContain("*")
                    .noneMatch(this::isWholeService);
        });
    }

    @Test
    void everyQueueIsTakenFromOneByOneAndHasADeadLetterQueueAndAnAlarm() {
        Map<String, Map<String, Object>> queues = template.resources("AWS::SQS::Queue");
        assertThat(queues)
                .hasSize(6)
                .allSatisfy((name, queue) -> assertThat(queue).containsEntry("FifoQueue", "true"));
        Map<String, Map<String, Object>> mappings = template.resources("AWS::Lambda::EventSourceMapping");
        assertThat(mappings).hasSize(3).allSatisfy((name, mapping) -> {
            assertThat(mapping)
                    .containsEntry("BatchSize", "1")
                    .containsEntry("FunctionResponseTypes", List.of("ReportBatchItemFailures"));
            String queue = target(mapping, "EventSourceArn");
            String worker = target(mapping, "FunctionName");
            assertThat(number(Template.map(queues, queue), "VisibilityTimeout"))
                    .isGreaterThanOrEqualTo(6 * number(function(worker), "Timeout"));
            assertThat(Template.map(Template.map(queues, queue), "RedrivePolicy"))
                    .containsEntry(
                            "deadLetterTargetArn",
                            new Intrinsic("GetAtt", queue.replace("Queue", "DeadLetterQueue") + ".Arn"));
            assertThat(template.names("Resources")).contains(queue.replace("Queue", "DeadLetterAlarm"));
        });
    }

    private boolean isWholeService(Object action) {
        return action instanceof String text && text.endsWith(":*");
    }

    private Map<String, Map<String, Object>> functions() {
        return template.resources("AWS::Serverless::Function");
    }

    private Map<String, Object> function(String name) {
        return Template.map(functions(), name);
    }

    private String handlerClass(String function) {
        return text(function(function), "Handler").replaceFirst("::.*", "");
    }

    private Stream<Map<?, ?>> statements() {
        return functions().values().stream()
                .flatMap(function -> Template.within(Template.get(function, "Policies")))
                .filter(part -> part instanceof Map<?, ?> map && map.containsKey("Effect"))
                .map(part -> (Map<?, ?>) part);
    }

    private Stream<String> references() {
        Stream<String> named = Stream.concat(intrinsics("Ref"), intrinsics("GetAtt"))
                .map(reference -> reference.argument().toString().replaceFirst("\\..*", ""));
        Stream<String> inTexts = intrinsics("Sub")
                .flatMap(text -> IN_TEXT.matcher(text.argument().toString()).results())
                .map(match -> match.group(1));
        return Stream.concat(named, inTexts);
    }

    private Stream<Intrinsic> intrinsics(String name) {
        return Template.within(template.root())
                .filter(part ->
                        part instanceof Intrinsic intrinsic && intrinsic.name().equals(name))
                .map(part -> (Intrinsic) part);
    }

    private static String target(Map<String, Object> properties, String name) {
        return ((Intrinsic) Template.get(properties, name))
                .argument()
                .toString()
                .replaceFirst("\\..*", "");
    }

    private static String text(Map<String, Object> properties, String name) {
        return Template.get(properties, name).toString();
    }

    private static int number(Map<String, Object> properties, String name) {
        return Integer.parseInt(text(properties, name));
    }
}
