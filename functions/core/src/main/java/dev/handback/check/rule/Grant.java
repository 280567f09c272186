package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A grant of access as it is declared in the register. */
record Grant(Document.Records file, YamlNode node) {

    /** Every grant of the register, in the order of its files. */
    static Stream<Grant> all(Survey survey) {
        return survey.records(Kind.ACCESS)
                .flatMap(file -> file.fields().find("grants").map(YamlNode::items).orElse(List.of()).stream()
                        .map(node -> new Grant(file, node)));
    }

    String id() {
        return node.text("id").orElse("without an id");
    }

    /** Whose access it is. */
    Optional<String> person() {
        return file.fields().text("person");
    }

    Optional<String> text(String key) {
        return node.text(key);
    }

    Optional<LocalDate> date(String key) {
        return node.text(key).flatMap(Dates::parse);
    }

    /** Whether nobody has written down that it was taken away. */
    boolean isOpen() {
        return node.find("revoked").isEmpty();
    }

    Optional<YamlNode> revoked() {
        return node.find("revoked");
    }

    Finding.Place at(String key) {
        return Places.at(file, node.markOf(key), id());
    }

    Finding.Place place() {
        return Places.at(file, node.mark(), id());
    }

    Mark mark() {
        return node.mark();
    }
}
