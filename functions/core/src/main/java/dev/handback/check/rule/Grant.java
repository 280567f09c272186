package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Dates;
import dev.handback.survey.Survey;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A grant of access as it is declared in the register. */
record Grant(Document.Records file, YamlNode node) {

    /** Every grant of the register, in the order of its files. */
    static Stream<Grant> all(Survey survey) {
        return survey.records(Kind.ACCESS)
                .flatMap(file -> file.fields().items("grants").stream()
                        .filter(YamlNode.Mapping.class::isInstance)
                        .map(node -> new Grant(file, node)));
    }

    String id() {
        return node.text("id").orElse("without an id");
    }

    /** What it is known by, whichever file it stands in: its engagement and its id. */
    String name() {
        return file.fields().text("engagement").orElse("") + " " + id();
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

    /** Whether it is open, and its last day has not passed. */
    boolean isRunning(LocalDate today) {
        return isOpen() && date("expires").filter(today::isAfter).isEmpty();
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
