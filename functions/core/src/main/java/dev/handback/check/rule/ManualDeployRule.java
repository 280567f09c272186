package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Steps;
import dev.handback.pattern.Markers;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Terms;
import dev.handback.yaml.Mark;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** RB015: a deploy step that somebody does on a machine or in a console by hand, told at the first one. */
final class ManualDeployRule implements DocumentRule {
    private static final Markers WORDS = Markers.ignoringCase("ssh | scp | sftp | console");
    private static final TextPattern SHELL = TextPattern.of(
            "(?:^\\s*(?:\\$ +)?(?:sudo +)?|`(?:sudo +)?|(?:&&|\\|\\||[|;]) *)((?:ssh|scp|sftp) +[^\\s`])");
    private static final TextPattern CONSOLE = TextPattern.of(
            "(?i)\\b(?:in|into|through|with|of|open|use|using) (?:the |your )?((?:aws|azure|gcp|google cloud|amazon|cloud|web|management)"
                    + "(?: management)? console)\\b");
    private static final TextPattern DENIED = TextPattern.of(
            "(?i)\\b(not|never|no|nobody|nothing|without|instead of|rather than|look|read|see|watch)\\b");

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        FieldNames names = new FieldNames(terms.policy());
        return document.text(Kind.RUNBOOK).stream()
                .filter(text -> Ours.declares(text) && names.isFor("deploy", text))
                .flatMap(text -> first(text).stream());
    }

    private static Optional<Finding> first(Document.Text text) {
        return Steps.sections(text).stream()
                .flatMapToInt(section -> IntStream.range(
                        section.lines().first(),
                        Math.min(section.lines().end(), text.lines().size() + 1)))
                .boxed()
                .flatMap(line -> byHand(text, line).stream())
                .findFirst();
    }

    private static Optional<Finding> byHand(Document.Text text, int line) {
        String words = text.lines().get(line - 1);
        boolean may = WORDS.areIn(words) && !DENIED.isIn(words);
        return may
                ? Stream.of(SHELL, CONSOLE)
                        .flatMap(pattern -> pattern.findAll(words).stream())
                        .findFirst()
                        .map(found -> finding(text, new Mark(line, found.start() + 1), name(found.text())))
                : Optional.empty();
    }

    private static String name(String found) {
        return found.endsWith("onsole") ? "the console" : "`" + found.split(" ", 2)[0] + "`";
    }

    private static Finding finding(Document.Text text, Mark mark, String what) {
        return Finding.of(
                "RB015",
                Places.at(text, mark, what.replace("`", "")),
                "This step is done by hand, with %s: no pipeline repeats it, and nobody can read later what was done."
                        .formatted(what),
                "Let the pipeline do it, and start the pipeline here");
    }
}
