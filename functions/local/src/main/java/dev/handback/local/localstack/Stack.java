package dev.handback.local.localstack;

import dev.handback.cli.CommandException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stack as CloudFormation describes it.
 *
 * @param resources the physical ids by the logical ones
 */
record Stack(
        String status, Map<String, String> parameters, Map<String, String> outputs, Map<String, String> resources) {
    Stack {
        parameters = Map.copyOf(parameters);
        outputs = Map.copyOf(outputs);
        resources = Map.copyOf(resources);
    }

    boolean isComplete() {
        return status.equals("CREATE_COMPLETE") || status.equals("UPDATE_COMPLETE");
    }

    /** What LocalStack knows no way to make. */
    List<String> leftOut() {
        return resources.entrySet().stream()
                .filter(resource ->
                        resource.getValue().isEmpty() || resource.getValue().equals("unknown"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    URI webhook() {
        return Optional.ofNullable(outputs.get("WebhookUrl"))
                .map(URI::create)
                .orElseThrow(() -> CommandException.blocked(
                        "The stack has no output 'WebhookUrl'. Deploy the template of this checkout."));
    }
}
