package dev.handback.local.sample;

import dev.handback.pattern.Glob;
import dev.handback.yaml.YamlNode;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** How the sample came to be, commit by commit ({@code acme-shop.history/history.yml}). */
record History(List<Step> steps) {
    /**
     * One commit.
     *
     * @param add patterns of files that it takes from the sample as it is at the end
     */
    record Step(
            String id,
            String name,
            String mail,
            OffsetDateTime date,
            String message,
            List<Glob> add,
            List<String> remove,
            Optional<String> tag) {}

    static History read(String text) {
        if (!(YamlReader.read(text, 1) instanceof YamlResult.Parsed parsed)) {
            throw new IllegalArgumentException("history.yml is not YAML");
        }
        return new History(parsed.root().find("commits").map(YamlNode::items).orElse(List.of()).stream()
                .map(History::step)
                .toList());
    }

    private static Step step(YamlNode node) {
        String author = text(node, "author");
        int mail = author.indexOf('<');
        return new Step(
                text(node, "id"),
                author.substring(0, mail).strip(),
                author.substring(mail + 1, author.length() - 1),
                OffsetDateTime.parse(text(node, "date")),
                text(node, "message"),
                node.texts("add").stream().map(Glob::of).toList(),
                node.texts("remove"),
                node.text("tag"));
    }

    private static String text(YamlNode node, String key) {
        return node.text(key).orElseThrow(() -> new IllegalArgumentException("a commit of history.yml has no " + key));
    }
}
