package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Survey;
import dev.handback.yaml.YamlNode;
import java.util.stream.Stream;

/** A component as the ownership matrix writes it. */
record MatrixEntry(Document.Records file, YamlNode node) {

    /** Every one, in the order of the matrix. */
    static Stream<MatrixEntry> all(Survey survey) {
        return survey.records(Kind.OWNERSHIP)
                .flatMap(file -> file.fields().items("components").stream()
                        .filter(YamlNode.Mapping.class::isInstance)
                        .map(node -> new MatrixEntry(file, node)));
    }

    String id() {
        return node.text("id").orElse("a component");
    }

    /** The people and teams under a key. */
    Stream<Named> names(String key) {
        return Named.of(file, node, id(), key);
    }

    Finding.Place at(String key) {
        return Places.at(file, node.markOf(key), id());
    }
}
