package dev.handback.policy;

import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import dev.handback.yaml.YamlNode;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The repository that holds people and ownership for others: they name it in their policy as {@code hub}, and read its
 * default branch.
 */
public sealed interface Hub {
    DocumentPath PEOPLE = new DocumentPath("handoff/people.yml");
    DocumentPath OWNERSHIP = new DocumentPath("handoff/ownership.yml");
    int LARGEST = 1_000_000;

    /** No other: the repository holds its own. */
    record None() implements Hub {}

    /** One that nobody has looked into, so that nothing is known of who is who. */
    record Unread(String name) implements Hub {}

    /**
     * One that was looked into in vain.
     *
     * @param why what stands in the way, to follow the name of the hub: {@code has no handoff/people.yml}
     */
    record Unreadable(String name, String why) implements Hub {}

    /** One whose files were read. */
    record Read(String name, YamlNode people, Optional<YamlNode> ownership) implements Hub {}

    /** Where a hub is looked for. */
    @FunctionalInterface
    interface Directory {
        /** The hub of this name, as a policy has it. */
        Hub open(String name);
    }

    /** What the files of a hub say. Of a roster that is broken nothing is taken: whom it leaves out would be a stranger. */
    static Hub of(String name, SourceTree tree) {
        Optional<DocumentPath> broken = Stream.of(PEOPLE, OWNERSHIP)
                .filter(path ->
                        tree.find(path).isPresent() && content(tree, path).isEmpty())
                .findFirst();
        if (broken.isPresent()) {
            return new Unreadable(name, "has a `%s` that cannot be read".formatted(broken.get()));
        }
        return content(tree, PEOPLE)
                .<Hub>map(people -> new Read(name, people, content(tree, OWNERSHIP)))
                .orElseGet(() -> new Unreadable(name, "has no `%s`".formatted(PEOPLE)));
    }

    private static Optional<YamlNode> content(SourceTree tree, DocumentPath path) {
        return tree.find(path)
                .filter(file -> file.mode() == SourceFile.Mode.FILE && file.size() <= LARGEST)
                .map(file -> YamlReader.read(new String(tree.read(file), StandardCharsets.UTF_8), 1))
                .filter(YamlResult.Parsed.class::isInstance)
                .map(parsed -> ((YamlResult.Parsed) parsed).root())
                .filter(YamlNode.Mapping.class::isInstance);
    }
}
