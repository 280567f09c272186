package dev.handback.check.rule;

import dev.handback.check.Change;
import dev.handback.check.ChangeRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import dev.handback.yaml.Mark;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** LK007: a file that this change renames or deletes, while other documents still point at it. */
final class MovedFileRule implements ChangeRule {

    /** A place that names a file. */
    private record Mention(Document document, Mark mark, String path) {}

    @Override
    public Stream<Finding> check(Change change) {
        Set<String> gone = gone(change);
        return gone.isEmpty() ? Stream.of() : check(change, gone);
    }

    /** The files that this change takes away, by the last part of their path. */
    private static Set<String> gone(Change change) {
        return change.base().files().files().stream()
                .map(SourceFile::path)
                .filter(path -> !change.head().files().exists(path.value()))
                .map(DocumentPath::fileName)
                .collect(Collectors.toSet());
    }

    private static Stream<Finding> check(Change change, Set<String> gone) {
        Targets targets = new Targets(change.head());
        Map<String, List<Mention>> mentions = change.head().documents().stream()
                .flatMap(document -> Stream.concat(links(document, gone, targets), values(document)))
                .filter(mention -> change.takesAway(mention.path()))
                .collect(Collectors.groupingBy(Mention::path, TreeMap::new, Collectors.toList()));
        return mentions.entrySet().stream().map(file -> finding(change, file.getKey(), file.getValue()));
    }

    private static Stream<Mention> links(Document document, Set<String> gone, Targets targets) {
        return document instanceof Document.Text text
                ? text.body().links().stream()
                        .flatMap(link -> LinkTarget.of(link.target()).stream()
                                .filter(target -> gone.contains(target.fileName()))
                                .map(target -> targets.follow(text, target))
                                .filter(followed -> followed.outcome() == Targets.Outcome.MISSING)
                                .map(followed -> new Mention(text, link.mark(), followed.path())))
                : Stream.of();
    }

    /** A record or a front matter names a file by its whole path. */
    private static Stream<Mention> values(Document document) {
        return YamlText.scalars(document.fields()).map(value -> new Mention(document, value.mark(), value.value()));
    }

    private static Finding finding(Change change, String path, List<Mention> mentions) {
        Mention first = mentions.getFirst();
        String what = change.renamed(path)
                .map(now -> "renamed to `%s`".formatted(now))
                .orElse("deleted");
        long documents = mentions.stream()
                .map(Mention::document)
                .map(Document::path)
                .distinct()
                .count();
        return Finding.of(
                "LK007",
                Places.at(first.document(), first.mark(), path),
                "`%s` is %s in this change, and still linked from %s."
                        .formatted(path, what, documents == 1 ? "this document" : "this and " + others(documents)),
                change.renamed(path)
                        .map(now -> "Point to `%s`".formatted(now))
                        .orElse("Point to what took its place, or take the link out"));
    }

    private static String others(long documents) {
        return documents == 2 ? "one more document" : "%d more documents".formatted(documents - 1);
    }
}
