package dev.handback.check.rule;

import dev.handback.check.CheckReport;
import dev.handback.check.Checker;
import dev.handback.check.Finding;
import dev.handback.check.Found;
import dev.handback.check.Reported;
import dev.handback.policy.Policy;
import dev.handback.policy.PolicyReader;
import dev.handback.policy.Profile;
import dev.handback.source.DocumentPath;
import dev.handback.source.FakeTree;
import dev.handback.source.SourceTree;
import dev.handback.survey.Surveyor;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One thing that is wrong in an otherwise sound repository.
 *
 * @param at words on the line to which the finding points
 */
record RuleCase(String rule, UnaryOperator<FakeTree> change, String path, String at) {

    /** A case that replaces words of a file, and points at the new ones. */
    static RuleCase of(String rule, String path, String before, String after) {
        return new RuleCase(rule, replace(path, before, after), path, after);
    }

    /** A case that adds a file. */
    static RuleCase added(String rule, String path, String text, String at) {
        return new RuleCase(rule, tree -> tree.with(path, text), path, at);
    }

    /** The same case with another change of the same file. */
    RuleCase and(String before, String after) {
        return and(path, before, after);
    }

    /** The same case with a change of another file. */
    RuleCase and(String other, String before, String after) {
        UnaryOperator<FakeTree> second = replace(other, before, after);
        return new RuleCase(rule, tree -> second.apply(change.apply(tree)), path, at);
    }

    /** The same case, pointing at other words of the file. */
    RuleCase at(String words) {
        return at(path, words);
    }

    /** The same case, pointing at words of another file. */
    RuleCase at(String other, String words) {
        return new RuleCase(rule, change, other, words);
    }

    /** The same case with a copy of a file, words of which are changed. */
    RuleCase copied(String from, String to, String before, String after) {
        return new RuleCase(
                rule, tree -> replace(to, before, after).apply(copy(change.apply(tree), from, to)), path, at);
    }

    /** The tree with a copy of one of its files. */
    static FakeTree copy(FakeTree tree, String from, String to) {
        return tree.with(to, text(tree, from));
    }

    static UnaryOperator<FakeTree> replace(String path, String before, String after) {
        return tree -> {
            String text = text(tree, path);
            if (!text.contains(before)) {
                throw new IllegalArgumentException(path + " does not hold: " + before);
            }
            return tree.with(path, text.replace(before, after));
        };
    }

    static CheckReport check(SourceTree tree) {
        return new Checker(Rules.all()).check(surveyor(tree).survey("shop", tree));
    }

    /** Checks a tree against its base, by its own policy. */
    static CheckReport check(SourceTree tree, SourceTree base) {
        Checker checker = new Checker(Rules.all());
        Surveyor surveyor = surveyor(tree);
        Found before = checker.find(surveyor.survey("shop", base), Optional.empty());
        return checker.check(surveyor.survey("shop", tree, before.survey()), before);
    }

    /** The rules by which a report says something, one for each finding. */
    static List<String> rules(CheckReport report) {
        return report.findings().stream()
                .map(reported -> reported.finding().rule())
                .toList();
    }

    /** What a report says by one rule. */
    static List<String> messages(String rule, CheckReport report) {
        return report.findings().stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::message)
                .toList();
    }

    private static Surveyor surveyor(SourceTree tree) {
        return new Surveyor(policy(tree), SoundRepository.TODAY);
    }

    private static Policy policy(SourceTree tree) {
        return tree.find(Policy.PATH)
                .map(file -> YamlReader.read(text(tree, file.path().value()), 1))
                .filter(YamlResult.Parsed.class::isInstance)
                .map(yaml -> PolicyReader.read(((YamlResult.Parsed) yaml).root(), Profile.STANDARD))
                .orElse(Policy.none());
    }

    /** The places of this rule's findings after the change, as path, line and column. */
    List<String> places() {
        return check(change.apply(SoundRepository.tree()), SoundRepository.tree()).findings().stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.path() + ":" + finding.mark().line() + ":"
                        + finding.mark().column())
                .toList();
    }

    String expectedPlace() {
        String text = text(change.apply(SoundRepository.tree()), path);
        int offset = text.indexOf(at);
        if (offset < 0) {
            throw new IllegalArgumentException(path + " does not hold: " + at);
        }
        String before = text.substring(0, offset);
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        return path + ":" + line + ":" + (offset - before.lastIndexOf('\n'));
    }

    private static String text(SourceTree tree, String path) {
        return new String(tree.read(tree.find(new DocumentPath(path)).orElseThrow()), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return rule + " at \"" + at.strip() + "\" of " + path;
    }
}
