package dev.handback.check.rule;

import dev.handback.check.DocumentRule;
import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.markdown.Block;
import dev.handback.survey.Terms;
import dev.handback.yaml.Mark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** RB009: fenced code of which nobody can tell whether it is a command or its output; told at the first, where all is asked. */
final class CodeLanguageRule implements DocumentRule {

    @Override
    public Stream<Finding> check(Document document, Terms terms) {
        return document.text(Kind.RUNBOOK).stream().filter(Ours::declares).flatMap(text -> of(text).stream());
    }

    private static Optional<Finding> of(Document.Text text) {
        List<Mark> untold = text.body().blocks().stream()
                .filter(block ->
                        block.type() == Block.Type.CODE && block.language().isEmpty())
                .map(Block::mark)
                .filter(mark -> isFence(text, mark))
                .toList();
        return untold.stream().findFirst().map(first -> finding(text, first, untold.size() - 1));
    }

    private static boolean isFence(Document.Text text, Mark mark) {
        String line = text.lines().get(mark.line() - 1);
        String code = line.substring(Math.min(mark.column() - 1, line.length())).strip();
        return code.startsWith("```") || code.startsWith("~~~");
    }

    private static Finding finding(Document.Text text, Mark first, int more) {
        return Finding.of(
                "RB009",
                Places.at(text, first, "language"),
                "This code has no language, so nobody can tell a command from what it prints%s."
                        .formatted(Counts.more(
                                more, " and neither has another block", " and neither have %d other blocks")),
                "Write it behind the fence: `bash` for what is to be run, `text` for what it prints");
    }
}
