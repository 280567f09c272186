package dev.handback.workers;

import java.net.URI;
import java.util.Map;

/** What the workers are told from outside. The only place of this module that reads the process's environment. */
public record WorkerEnvironment(Map<String, String> variables) {
    public WorkerEnvironment {
        variables = Map.copyOf(variables);
    }

    /** A variable that {@code template.yaml} sets. */
    public enum Variable {
        GITHUB_API_URL,
        GITHUB_APP_ID,
        GITHUB_APP_KEY_ID,
        LEDGER_TABLE,
        STATE_TABLE,
        /** The queue that feeds the function; without it a message waits as long as its queue says. */
        QUEUE_URL,
        SITE_URL,
        SITE_BUCKET
    }

    static WorkerEnvironment ofProcess() {
        return new WorkerEnvironment(System.getenv());
    }

    String get(Variable variable) {
        String value = orEmpty(variable);
        if (value.isEmpty()) {
            throw new IllegalStateException(
                    "The environment variable %s is not set. template.yaml sets it for this function."
                            .formatted(variable));
        }
        return value;
    }

    String orEmpty(Variable variable) {
        return variables.getOrDefault(variable.name(), "");
    }

    /** GitHub's REST API. */
    URI api() {
        String url = orEmpty(Variable.GITHUB_API_URL);
        return URI.create(url.isEmpty() ? "https://api.github.com" : url);
    }

    /** GitHub's pages, as far as the API's address tells them. */
    String web() {
        URI api = api();
        if (api.getHost().equals("api.github.com")) {
            return "https://github.com";
        }
        String port = api.getPort() < 0 ? "" : ":" + api.getPort();
        String host = api.getHost().startsWith("api.") ? api.getHost().substring(4) : api.getHost();
        return api.getScheme() + "://" + host + port;
    }

    @Override
    public String toString() {
        return "WorkerEnvironment";
    }
}
