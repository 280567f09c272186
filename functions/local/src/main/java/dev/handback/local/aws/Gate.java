package dev.handback.local.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets a request through only if its caller's role in the template allows everything that it wants to do. */
final class Gate {
    /** Lets everybody through. */
    static final Gate OPEN = new Gate(Roles.of(Template.parse("{}")), Map.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Roles roles;
    private final Map<String, String> tables;

    /** @param tables the names of the tables, and the logical ids by which the template knows them */
    Gate(Roles roles, Map<String, String> tables) {
        this.roles = roles;
        this.tables = Map.copyOf(tables);
    }

    /**
     * A request as the gate looks at it.
     *
     * @param target the header {@code X-Amz-Target}, empty where there is none
     * @param json the body of a call that is made in JSON
     */
    record Call(String caller, String service, String target, String method, String query, String json) {}

    /** What the caller wants to do and may not. */
    Optional<String> refused(Call call) throws IOException {
        return wanted(call)
                .filter(permission -> !roles.allow(call.caller(), permission))
                .findFirst()
                .map(permission -> "User: %s is not authorized to perform: %s on resource: %s"
                        .formatted(call.caller(), permission.action(), permission.resource()));
    }

    private Stream<Permission> wanted(Call call) throws IOException {
        String operation = call.target().substring(call.target().lastIndexOf('.') + 1);
        return switch (call.service()) {
            case "s3" -> Stream.of(new Permission("s3:" + objectAction(call), ""));
            case "dynamodb" -> tableActions(operation, JSON.readTree(call.json()));
            default -> Stream.of(new Permission(call.service() + ":" + operation, ""));
        };
    }

    private static String objectAction(Call call) {
        return switch (call.method()) {
            case "PUT" -> "PutObject";
            case "DELETE" -> "DeleteObject";
            default -> call.query().contains("list-type=") ? "ListBucket" : "GetObject";
        };
    }

    /** A transaction is allowed by its parts; a batch is an action of its own. */
    private Stream<Permission> tableActions(String operation, JsonNode request) {
        if (operation.startsWith("Transact")) {
            return request.path("TransactItems")
                    .valueStream()
                    .flatMap(item -> item.properties().stream())
                    .map(item -> new Permission(
                            "dynamodb:%sItem".formatted(item.getKey().replace("Item", "")), table(item.getValue())));
        }
        if (request.has("RequestItems")) {
            return request.path("RequestItems").properties().stream()
                    .map(item -> new Permission("dynamodb:" + operation, logical(item.getKey())));
        }
        return Stream.of(new Permission("dynamodb:" + operation, table(request)));
    }

    private String table(JsonNode request) {
        String table = logical(request.path("TableName").asText());
        return request.has("IndexName")
                ? String.format(
                        Locale.ROOT,
                        "%s/index/%s",
                        table,
                        request.path("IndexName").asText())
                : table;
    }

    private String logical(String table) {
        return tables.getOrDefault(table, "");
    }
}
