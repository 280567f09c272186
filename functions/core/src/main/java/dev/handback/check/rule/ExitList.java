package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be done before the provider goes ({@code handoff/exit.yml}). */
record ExitList(Document.Records file) {

    boolean isSigned() {
        return file.fields().find("signed").isPresent();
    }

    Stream<YamlNode> waivers() {
        return items("waivers");
    }

    /** The ids of the items that are neither done nor waived. */
    List<String> open() {
        Set<String> waived =
                waivers().flatMap(waiver -> waiver.text("item").stream()).collect(Collectors.toSet());
        return items("items")
                .filter(item -> item.text("state").filter("open"::equals).isPresent())
                .flatMap(item -> item.text("id").stream())
                .filter(id -> !waived.contains(id))
                .toList();
    }

    private Stream<YamlNode> items(String key) {
        return file.fields().find(key).map(YamlNode::items).orElse(List.of()).stream();
    }

    /** Ids as they are said in a sentence. */
    static String named(List<String> ids) {
        return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }
}
