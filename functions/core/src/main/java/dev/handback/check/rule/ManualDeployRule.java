package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Commands;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.engagement.Steps;
import dev.handback.markdown.Block;
import dev.handback.pattern.Markers;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Terms;
import dev.handback.yaml.Mark;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** RB015: a deploy step that somebody does on a machine or in a console by hand, told at the first one. */
final class ManualDeployRule implements DocumentRule {
    private static final Markers WORDS = Markers.ignoringCase("ssh | scp | sftp | rsync | console | portal");
    private static final String COMMAND = "((?:ssh|scp|sftp) +[^\\s`]|rsync +(?:[^\\s`|;&]+ +)*[\\w.@-]*:)";
    private static final TextPattern TO_BE_RUN =
            TextPattern.of("(?:^\\s*(?:\\$ +)?(?:sudo +)?|(?:&&|\\|\\||[|;]|\\bdo|\\bthen|\\bxargs) *)" + COMMAND);
    private static final TextPattern IN_WORDS = TextPattern.of("`(?:\\$ +)?(?:sudo +)?" + COMMAND);
    private static final TextPattern INTO = TextPattern.of("(?i)\\b(ssh)(?:ing)? (?:in)?to\\b");
    private static final TextPattern CONSOLE = TextPattern.of(
            "(?i)\\b(?:in|into|to|through|with|of|open|use|using|via) (?:the |your )?((?:aws|azure|gcp|google cloud|amazon|cloud|web|management)"
                    + "(?: management)? console|azure portal)\\b");
    /** What says that it is not done, or that somebody only looks. */
    private static final TextPattern DENIED = TextPattern.of(
            "(?i)\\b(not|cannot|never|no|nobody|nothing|without|instead of|rather than|avoid(s|ed|ing)?|forbid(s|den)?|formerly|previously"
                    + "|used to|blocked|disabled|look(s|ing)?|see|reads?|watch(es)?|check(s|ed)?|verif(y|ies)|confirms?|monitors?"
                    + "|inspects?|views?|find|follow|observe|compare|make sure|ensure)\\b|n['’]t\\b");

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        FieldNames names = new FieldNames(terms.policy());
        return document.text(Kind.RUNBOOK).stream()
                .filter(text -> Ours.declares(text) && names.isFor("deploy", text))
                .flatMap(text -> first(text).stream());
    }

    private static Optional<Finding> first(Document.Text text) {
        Set<Integer> code = lines(text, block -> true);
        Set<Integer> run = lines(text, block -> block.language().isEmpty() || Commands.is(block));
        return Steps.sections(text).stream()
                .flatMapToInt(section -> IntStream.range(
                        section.lines().first(),
                        Math.min(section.lines().end(), text.lines().size() + 1)))
                .boxed()
                .filter(line -> WORDS.areIn(text.lines().get(line - 1)))
                .filter(line -> run.contains(line) || !code.contains(line))
                .flatMap(line -> byHand(text, line, run.contains(line)).stream())
                .findFirst();
    }

    private static Set<Integer> lines(Document.Text text, Predicate<Block> wanted) {
        return text.body().blocks().stream()
                .filter(block -> block.type() == Block.Type.CODE && wanted.test(block))
                .flatMapToInt(Block::codeLines)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Optional<Finding> byHand(Document.Text text, int line, boolean isRun) {
        String words = text.lines().get(line - 1);
        return (isRun ? Stream.of(TO_BE_RUN) : Stream.of(IN_WORDS, INTO, CONSOLE))
                .flatMap(pattern -> pattern.findAll(words).stream())
                .filter(found -> isRun || !DENIED.isIn(Sentence.around(text, new Mark(line, found.start() + 1))))
                .findFirst()
                .map(found -> finding(text, new Mark(line, found.start() + 1), name(found.text())));
    }

    private static String name(String found) {
        String lower = found.toLowerCase(Locale.ROOT);
        if (lower.endsWith("console") || lower.endsWith("portal")) {
            return "the " + lower.substring(lower.lastIndexOf(' ') + 1);
        }
        return "`" + lower.split(" ", 2)[0] + "`";
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
