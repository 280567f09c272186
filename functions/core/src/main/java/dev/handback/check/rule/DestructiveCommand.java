package dev.handback.check.rule;

import dev.handback.pattern.TextPattern;
import java.util.List;
import java.util.Optional;

/**
 * A command that destroys something which does not come back by itself.
 *
 * @param name what people call it
 */
record DestructiveCommand(String name, TextPattern pattern) {
    private static final TextPattern HARMLESS = TextPattern.of(
            "(?i)(--dry-run|^\\s*#|^\\s*--|rm -\\S+ (\"?\\$\\{?(tmp|temp)|/tmp/|\\./(tmp|build|dist)|\\.terraform\\b|node_modules|target\\b|build\\b|dist\\b))");
    private static final List<DestructiveCommand> ALL = List.of(
            of("rm -rf", "\\brm\\s+(?:-\\S+\\s+)*-(?:[a-zA-Z]*r[a-zA-Z]*f|[a-zA-Z]*f[a-zA-Z]*r)[a-zA-Z]*\\s"),
            of(
                    "kubectl delete",
                    "\\b(?:kubectl|oc)\\s+(?:-\\S+\\s+(?:[a-z0-9.-]+\\s+)?)*delete\\s+(?:-\\S+\\s+(?:[^-\\s]\\S*\\s+)?)*(?:namespaces?|ns|project|pvc?|persistentvolume\\S*|deploy\\S*|statefulset\\S*|sts|secrets?|crds?|customresource\\S*|nodes?|machines?|svc|services?|ingress\\S*|all|-f|configmaps?|cm)\\b"),
            of(
                    "terraform destroy",
                    "\\b(?:terraform|tofu|terragrunt)\\s+(?:-\\S+\\s+)*(?:destroy|apply\\s+(?:-\\S+\\s+)*-destroy|state\\s+rm)\\b"),
            of("helm uninstall", "\\bhelm\\s+(?:uninstall|delete)\\s"),
            of("DROP", "(?i)\\bdrop\\s+(?:table|database|schema|keyspace|collection)\\s"),
            of("TRUNCATE", "(?i)(?:^\\s*|[\"'`;]\\s*)truncate\\s+(?:table\\s+)?[a-z_\"`]"),
            of("DELETE without WHERE", "(?i)\\bdelete\\s+from\\s+[a-z0-9_.\"`]+\\s*(?:;|\"|'|$)"),
            of(
                    "aws delete",
                    "\\baws\\s+(?:-\\S+\\s+(?:\\S+\\s+)?)*[a-z0-9-]+\\s+(?:delete-[a-z-]+|terminate-[a-z-]+|purge-queue)\\b"),
            of("aws s3 rm", "\\baws\\s+(?:-\\S+\\s+)*s3\\s+(?:rb\\s|rm\\s.*--recursive)"),
            of("gcloud delete", "\\bgcloud\\s+[a-z -]+\\sdelete\\s"),
            of("az delete", "\\baz\\s+[a-z -]+\\sdelete\\s"),
            of("docker prune", "\\bdocker\\s+(?:system|volume)\\s+prune\\b"),
            of("FLUSHALL", "(?i)\\bflush(?:all|db)\\b"),
            of("etcdctl del", "\\betcdctl\\s+(?:-\\S+\\s+)*del\\s"),
            of("mkfs", "\\bmkfs(?:\\.[a-z0-9]+)?\\s"),
            of("dd", "\\bdd\\s+.*\\bof=/dev/"));

    /** One in a line, and where it begins. */
    record Found(String name, int column) {}

    private static DestructiveCommand of(String name, String expression) {
        return new DestructiveCommand(name, TextPattern.of(expression));
    }

    static Optional<Found> in(String line) {
        return HARMLESS.isIn(line)
                ? Optional.empty()
                : ALL.stream().flatMap(command -> command.at(line).stream()).findFirst();
    }

    private Optional<Found> at(String line) {
        return pattern.findAll(line).stream().findFirst().map(found -> new Found(name, found.start() + 1));
    }
}
