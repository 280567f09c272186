package dev.handback.yaml;

import java.util.List;

/** What came of reading a YAML text. */
public sealed interface YamlResult {

    /** A readable text. An empty one is an empty mapping. */
    record Parsed(YamlNode root, List<DuplicateKey> duplicates) implements YamlResult {
        public Parsed {
            duplicates = List.copyOf(duplicates);
        }
    }

    /**
     * Not YAML, or more than we are willing to read.
     *
     * @param problem one sentence without a full stop
     */
    record Broken(Mark mark, String problem) implements YamlResult {}

    /** A key that stands twice in one mapping. */
    record DuplicateKey(String key, Mark first, Mark second) {}
}
