package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Block;
import dev.handback.pattern.TextPattern;
import dev.handback.survey.Terms;
import dev.handback.yaml.Mark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** RB010: a command that cannot be taken back, before which nothing is looked at, and behind which is no way back. */
final class DestructiveCommandRule implements DocumentRule {
    private static final TextPattern LOOK = TextPattern.of(
            "(?i)\\b((check|verif(y|ies)|confirm|ensure|validate|identify|compare|inspect|review|snapshot)(s|ed|ing)?"
                    + "|make sure|find out|look(ing)? (at|for|up)|back(ed|ing)? ?up|backups?|dry[- ]run|only if|are you sure)\\b");
    private static final TextPattern READ = TextPattern.of(
            "(?i)\\b(get|describe|list|ls|show|status|plan|diff|select|cat|grep|df|du|top|logs?|head|tail|find|stat|inspect"
                    + "|count|info|exists?|(list|describe|get|head)-[a-z-]+)\\b");
    private static final TextPattern WAY_BACK = TextPattern.of(
            "(?i)\\b(roll(ing|ed|s)? ?back|revert|restor(e|ed|ing)|recreat|re-creat|undo|back ?up|snapshot)");

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return document.text(Kind.RUNBOOK).stream()
                .filter(text -> !hasWayBack(text))
                .flatMap(DestructiveCommandRule::commands);
    }

    private static boolean hasWayBack(Document.Text text) {
        return text.body().headings().stream().anyMatch(SectionRole.ROLLBACK::isIn)
                || text.lines().stream().anyMatch(WAY_BACK::isIn);
    }

    /** The first of each sort, as long as nothing above it tells the reader to look first. */
    private static Stream<Finding> commands(Document.Text text) {
        List<Integer> code = text.body().blocks().stream()
                .filter(block -> block.type() == Block.Type.CODE)
                .flatMapToInt(Block::codeLines)
                .distinct()
                .boxed()
                .toList();
        int looked = firstLook(text.lines(), new HashSet<>(code));
        Set<String> said = new HashSet<>();
        return code.stream()
                .filter(line -> line < looked)
                .flatMap(line -> DestructiveCommand.in(text.lines().get(line - 1))
                        .map(found -> finding(text, new Mark(line, found.column()), found.name()))
                        .stream())
                .filter(finding -> said.add(finding.subject()));
    }

    private static int firstLook(List<String> lines, Set<Integer> code) {
        return IntStream.rangeClosed(1, lines.size())
                .filter(line ->
                        LOOK.isIn(lines.get(line - 1)) || (code.contains(line) && READ.isIn(lines.get(line - 1))))
                .findFirst()
                .orElse(lines.size() + 1);
    }

    private static Finding finding(Document.Text text, Mark mark, String name) {
        return Finding.of(
                "RB010",
                Places.at(text, mark, name),
                "`%s` cannot be taken back. Nothing before it shows what it will hit, and there is no rollback."
                        .formatted(name),
                "Put a command before it that shows what will be hit, and say how to go back");
    }
}
