package dev.handback.check.rule;

import dev.handback.yaml.YamlNode;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Keys of a YAML file whose value opens a door. */
final class CredentialKeys {
    private static final Set<String> NAMES = Set.of(
            "password",
            "passwd",
            "passphrase",
            "secret",
            "secret_key",
            "api_key",
            "token",
            "access_key",
            "private_key");

    private CredentialKeys() {}

    static boolean has(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Those below a value that hold a text, wherever they stand. */
    static Stream<YamlNode.Entry> in(YamlNode node) {
        return switch (node) {
            case YamlNode.Mapping mapping ->
                mapping.pairs().stream().flatMap(pair -> isOne(pair) ? Stream.of(pair) : in(pair.value()));
            case YamlNode.Sequence list -> list.values().stream().flatMap(CredentialKeys::in);
            case YamlNode.Scalar ignored -> Stream.of();
        };
    }

    private static boolean isOne(YamlNode.Entry pair) {
        return has(pair.name())
                && pair.value().text().filter(text -> !text.isBlank()).isPresent();
    }
}
