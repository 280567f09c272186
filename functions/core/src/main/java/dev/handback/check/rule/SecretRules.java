package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Terms;
import dev.handback.yaml.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** SC001, SC002, and AC009 in the register: something that opens a door stands in a document. */
final class SecretRules implements DocumentRule {
    private static final TextPattern KEY = TextPattern.of("-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----");
    private static final TextPattern KEY_BODY = TextPattern.of("^[A-Za-z0-9+/=]+$");
    private static final String A_CREDENTIAL = "a password or a key";
    private static final int SHORTEST_BODY = 64;
    private static final int FEWEST_LETTERS = 16;
    private static final int MOST_LINES = 80;

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return Stream.concat(ofKeys(document), ofLines(document));
    }

    private static Stream<Finding> ofKeys(Document document) {
        return document.kind() == Kind.ACCESS
                ? CredentialKeys.in(document.fields())
                        .map(pair -> inRegister(document, pair.key().mark(), A_CREDENTIAL))
                : Stream.of();
    }

    private static Stream<Finding> ofLines(Document document) {
        List<String> lines = document.lines();
        return IntStream.range(0, lines.size())
                .filter(index -> mayHoldOne(document, lines.get(index)))
                .boxed()
                .flatMap(index -> ofLine(document, index).stream());
    }

    private static boolean mayHoldOne(Document document, String line) {
        return document.kind() == Kind.ACCESS || TokenForm.mayBeIn(line) || line.contains("PRIVATE KEY");
    }

    private static Optional<Finding> ofLine(Document document, int index) {
        String line = document.lines().get(index);
        if (document.kind() == Kind.ACCESS && !Ours.hasReadableData(document) && CredentialLines.isNamed(line)) {
            int column = line.length() - line.stripLeading().length() + 1;
            return Optional.of(inRegister(document, new Mark(index + 1, column), A_CREDENTIAL));
        }
        return key(document, index)
                .or(() -> TokenForm.find(line)
                        .map(found -> token(document, new Mark(index + 1, found.start() + 1), found.form())));
    }

    private static Finding token(Document document, Mark mark, TokenForm form) {
        if (document.kind() == Kind.ACCESS) {
            return inRegister(document, mark, form.name());
        }
        return Finding.of(
                "SC001",
                Places.at(document, mark, form.name()),
                "This line holds what looks like %s. Whoever can read the repository, or its history, can use it."
                        .formatted(form.name()),
                "Revoke it first, since it stays in the history; then take it out and say where it is kept");
    }

    private static Finding inRegister(Document document, Mark mark, String what) {
        return Finding.of(
                "AC009",
                Places.at(document, mark, what),
                "This line holds what looks like %s. The register holds facts about access, never credentials."
                        .formatted(what),
                "Revoke it first, since it stays in the history; then take it out");
    }

    private static Optional<Finding> key(Document document, int index) {
        String line = document.lines().get(index);
        return line.contains("PRIVATE KEY")
                ? KEY.findAll(line).stream()
                        .filter(begin -> hasBody(
                                document.lines(),
                                index,
                                begin.start() + begin.text().length()))
                        .findFirst()
                        .map(begin -> key(document, new Mark(index + 1, begin.start() + 1)))
                : Optional.empty();
    }

    private static Finding key(Document document, Mark mark) {
        return Finding.of(
                document.kind() == Kind.ACCESS ? "AC009" : "SC002",
                Places.at(document, mark, "a private key"),
                "A private key begins here, with its body. Whoever can read the repository, or its history, can use it.",
                "Replace the key pair first, since it stays in the history; then take it out and say where it is kept");
    }

    private static boolean hasBody(List<String> lines, int index, int column) {
        StringBuilder body = new StringBuilder();
        for (String line : behind(lines, index, column)) {
            String bare = line.strip();
            if (KEY_BODY.isIn(bare)) {
                body.append(bare);
            } else if (bare.contains("...") || bare.contains("\u2026") || bare.contains("<")) {
                return false;
            }
        }
        return body.length() >= SHORTEST_BODY && body.chars().distinct().count() >= FEWEST_LETTERS;
    }

    /** The lines of a key behind its begin. In JSON and in a variable it is one line, with {@code \n} where they end. */
    private static List<String> behind(List<String> lines, int index, int column) {
        List<String> key = new ArrayList<>();
        for (int i = index; i < Math.min(lines.size(), index + MOST_LINES); i++) {
            String line = i == index ? lines.get(i).substring(column) : lines.get(i);
            int end = line.indexOf("-----END");
            key.addAll(List.of((end < 0 ? line : line.substring(0, end)).split("(\\\\[nr])+", -1)));
            if (end >= 0) {
                break;
            }
        }
        return key;
    }
}
