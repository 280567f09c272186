package dev.handback.webhook;

import java.net.URI;
import java.util.Map;

/** What the function is told from outside. The only place that reads the process's environment. */
record Environment(Map<String, String> variables) {

    /** A variable that the function reads, and whether our template sets it or Lambda itself does. */
    enum Variable {
        CHECKS_QUEUE_URL(true),
        PUBLISH_QUEUE_URL(true),
        ACCESS_QUEUE_URL(true),
        WEBHOOK_SECRET_ID(true),
        AWS_REGION(false),
        AWS_ACCESS_KEY_ID(false),
        AWS_SECRET_ACCESS_KEY(false),
        AWS_SESSION_TOKEN(false),
        AWS_ENDPOINT_URL(false);

        private final boolean fromTemplate;

        Variable(boolean fromTemplate) {
            this.fromTemplate = fromTemplate;
        }

        boolean fromTemplate() {
            return fromTemplate;
        }
    }

    static Environment ofProcess() {
        return new Environment(System.getenv());
    }

    String get(Variable variable) {
        String value = orEmpty(variable);
        if (value.isEmpty()) {
            throw new IllegalStateException("The environment variable %s is not set. %s sets it for WebhookFunction."
                    .formatted(variable, variable.fromTemplate() ? "template.yaml" : "Lambda"));
        }
        return value;
    }

    Credentials credentials() {
        return new Credentials(
                get(Variable.AWS_ACCESS_KEY_ID),
                get(Variable.AWS_SECRET_ACCESS_KEY),
                orEmpty(Variable.AWS_SESSION_TOKEN));
    }

    /** The public address of a service, unless the environment names one address for all of AWS. */
    URI endpoint(String service) {
        String region = get(Variable.AWS_REGION);
        String suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
        String everywhere = orEmpty(Variable.AWS_ENDPOINT_URL);
        return URI.create(everywhere.isEmpty() ? "https://%s.%s.%s".formatted(service, region, suffix) : everywhere);
    }

    private String orEmpty(Variable variable) {
        return variables.getOrDefault(variable.name(), "");
    }

    @Override
    public String toString() {
        return "Environment";
    }
}
