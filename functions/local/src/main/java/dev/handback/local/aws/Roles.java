package dev.handback.local.aws;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the roles of a template's functions let them do at AWS: by action and resource, whatever the conditions say. */
final class Roles {
    private final Map<String, List<Statement>> byFunction = new HashMap<>();

    private Roles() {}

    static Roles of(Template template) {
        var roles = new Roles();
        template.resources("AWS::Serverless::Function")
                .forEach((function, properties) -> roles.byFunction.put(
                        function,
                        properties
                                .path("Policies")
                                .valueStream()
                                .flatMap(policy -> policy.path("Statement").valueStream())
                                .map(Statement::read)
                                .toList()));
        return roles;
    }

    /** Whether the caller may do this. Who is none of the functions may do everything: tests, and the stand-ins themselves. */
    boolean allow(String caller, Permission wanted) {
        List<Statement> statements = byFunction.get(caller);
        if (statements == null) {
            return true;
        }
        List<Statement> about =
                statements.stream().filter(each -> each.covers(wanted)).toList();
        return !about.isEmpty() && about.stream().allMatch(Statement::allows);
    }

    private record Statement(boolean allows, List<Pattern> actions, List<String> resources) {
        static Statement read(JsonNode statement) {
            return new Statement(
                    statement.path("Effect").asText().equals("Allow"),
                    each(statement.path("Action"))
                            .map(JsonNode::asText)
                            .map(action -> Pattern.compile(
                                    "\\Q" + action.replace("*", "\\E.*\\Q") + "\\E", Pattern.CASE_INSENSITIVE))
                            .toList(),
                    each(statement.path("Resource")).map(Statement::resource).toList());
        }

        boolean covers(Permission wanted) {
            return actions.stream()
                            .anyMatch(action -> action.matcher(wanted.action()).matches())
                    && (wanted.resource().isEmpty() || resources.contains(wanted.resource()));
        }

        private static Stream<JsonNode> each(JsonNode oneOrMany) {
            return oneOrMany.isArray() ? oneOrMany.valueStream() : Stream.of(oneOrMany);
        }

        /** {@code ${StateTable.Arn}/index/due} is {@code StateTable/index/due}. */
        private static String resource(JsonNode arn) {
            return arn.has("Fn::GetAtt")
                    ? arn.path("Fn::GetAtt").path(0).asText()
                    : arn.path("Fn::Sub").asText().replaceAll("\\$\\{(\\w+)\\.Arn}", "$1");
        }
    }
}
