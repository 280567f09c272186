package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.survey.Terms;
import dev.handback.yaml.Mark;
import java.util.stream.Stream;

/** MD001, MD002, MD006, CO009, and FM002 or CF002 for records: a file that cannot be read, or that says nothing. */
final class DocumentRules implements DocumentRule {
    /** From this size on GitHub loads no CODEOWNERS file. */
    private static final long OWNERS_LIMIT = 3L * 1024 * 1024;

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return switch (document) {
            case Document.Unread unread -> Stream.of(unread(unread));
            case Document.Text text ->
                text.lines().stream().allMatch(String::isBlank) ? Stream.of(empty(text)) : Stream.of();
            case Document.Records ignored -> Stream.of();
            case Document.Plain ignored -> Stream.of();
        };
    }

    private static Finding unread(Document.Unread unread) {
        return unread.kind().isMarkdown() || unread.kind().isPlain() ? page(unread) : records(unread);
    }

    /** Whatever else is wrong in it can hide behind its size, so this weighs as much. */
    private static Finding records(Document.Unread unread) {
        boolean large = unread.reason() == Document.Unread.Reason.TOO_LARGE;
        return Finding.of(
                unread.kind() == Kind.POLICY ? "CF002" : "FM002",
                Places.at(unread, Mark.START, "file"),
                "This file is %s. Nothing of it can be read.".formatted(large ? "larger than 1 MB" : "not UTF-8"),
                large ? "Take out what does not belong there, or split it" : "Save it as UTF-8");
    }

    private static Finding page(Document.Unread unread) {
        return switch (unread.reason()) {
            case NOT_UTF_8 ->
                Finding.of(
                        "MD001",
                        Places.at(unread, Mark.START, "file"),
                        "This file is not UTF-8, so GitHub shows parts of it wrong and it was not checked.",
                        "Save it as UTF-8");
            case TOO_LARGE -> large(unread);
            case TOO_DEEP ->
                Finding.of(
                        "MD006",
                        Places.at(unread, Mark.START, "file"),
                        "Brackets, quotes or emphasis lie too deep in one another here. This file was not checked.",
                        "Make it flatter");
        };
    }

    private static Finding large(Document.Unread unread) {
        boolean owners = unread.kind() == Kind.CODEOWNERS && unread.file().size() >= OWNERS_LIMIT;
        return owners
                ? Finding.of(
                        "CO009",
                        Places.at(unread, Mark.START, "file"),
                        "This file is larger than 3 MB, so GitHub does not load it: nobody is asked to review anything.",
                        "Make patterns wider and fewer, such as one for a folder instead of one for each file in it")
                : Finding.of(
                        "MD006",
                        Places.at(unread, Mark.START, "file"),
                        "This file is larger than 1 MB. It was not checked, and hardly anybody reads it to the end.",
                        "Split it, or keep data in another form than Markdown");
    }

    private static Finding empty(Document.Text text) {
        return Finding.of(
                "MD002",
                Places.at(text, Mark.START, "file"),
                "This document is empty: whoever is sent here finds nothing.",
                "Write it, or delete the file and the links to it");
    }
}
