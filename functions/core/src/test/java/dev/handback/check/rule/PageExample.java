package dev.handback.check.rule;

import dev.handback.check.CheckReport;
import dev.handback.check.Finding;
import dev.handback.check.TreeCheck;
import dev.handback.check.page.RulePage;
import dev.handback.source.DocumentPath;
import dev.handback.source.FakeTree;
import dev.handback.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The examples of a rule's page, put into the sound repository.
 *
 * <p>The good example is either lines that stand there, or a whole file that does not; the bad one takes its place. Where the
 * page has a section {@code Before}, that is what both are put in the place of, and are compared with.
 */
final class PageExample {
    private final RulePage page;
    private final List<PageBlock> first;
    private final FakeTree start;
    private final FakeTree bad;

    PageExample(RulePage page) {
        this.page = page;
        this.first = blocks(page.section(RulePage.BEFORE).isPresent() ? RulePage.BEFORE : RulePage.GOOD);
        this.start = with(SoundRepository.tree(), List.of(), first);
        this.bad = with(start, first, blocks(RulePage.BAD));
    }

    /** What the check says of the bad example. */
    CheckReport bad() {
        return check(bad, start);
    }

    /** What the check says of the good example. */
    CheckReport good() {
        return check(comparesWithBefore() ? with(start, first, blocks(RulePage.GOOD)) : start, start);
    }

    /** What the check says of the bad example with what the page says of exemptions; that holds once it is merged. */
    CheckReport exempt() {
        List<PageBlock> exemptions = blocks(RulePage.EXEMPT);
        return check(appended(bad, exemptions), appended(start, exemptions));
    }

    List<PageBlock> blocks(String section) {
        return page.section(section).map(PageBlock::of).orElse(List.of());
    }

    /** A finding of the bad example as its page quotes it: the place is that in the block. */
    String quote(Finding finding) {
        List<PageBlock> shown = blocks(RulePage.BAD);
        String path = finding.path().value();
        int line = finding.mark().line() - lineBefore(path, finding.mark().line());
        boolean alone = shown.stream().allMatch(block -> block.path().equals(path));
        return "%s %d, column %d: %s Fix: %s."
                .formatted(
                        alone ? "Line" : "`" + path + "`, line",
                        line,
                        finding.mark().column(),
                        finding.message(),
                        finding.fix());
    }

    /** The line before the shown block of a file that holds this line. */
    private int lineBefore(String path, int line) {
        return of(path, blocks(RulePage.BAD)).stream()
                .flatMap(block -> firstLine(block).stream()
                        .filter(from -> from <= line && line < from + Math.max(1, block.lines())))
                .map(from -> from - 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the page does not show line " + line + " of " + path));
    }

    private Optional<Integer> firstLine(PageBlock block) {
        return bad.find(new DocumentPath(block.path()))
                .map(file -> new String(bad.read(file), block.charset()))
                .flatMap(file -> line(file, block.text().orElse("")));
    }

    private CheckReport check(FakeTree tree, FakeTree before) {
        TreeCheck check = TreeCheck.with(Rules.all(), SoundRepository.TODAY);
        return comparesWithBefore() ? check.check("shop", tree, before) : check.check("shop", tree);
    }

    private boolean comparesWithBefore() {
        return page.section(RulePage.BEFORE).isPresent();
    }

    private static FakeTree with(FakeTree start, List<PageBlock> old, List<PageBlock> shown) {
        FakeTree tree = start;
        for (PageBlock block : shown) {
            List<PageBlock> same = of(block.path(), old);
            int place = of(block.path(), shown).indexOf(block);
            Optional<PageBlock> replaced = place < same.size() ? Optional.of(same.get(place)) : Optional.empty();
            tree = put(tree, block, replaced.flatMap(PageBlock::text));
        }
        return tree;
    }

    private static FakeTree put(FakeTree tree, PageBlock block, Optional<String> old) {
        if (block.text().isEmpty()) {
            return tree.without(block.path());
        } else if (block.mode() != SourceFile.Mode.FILE) {
            return tree.with(block.path(), block.mode());
        }
        Optional<String> file = text(tree, block.path());
        String lines = old.or(block::text).orElse("");
        if (file.isEmpty() || file.equals(old)) {
            return tree.with(block.path(), block.bytes());
        }
        int at = line(file.get(), lines)
                .orElseThrow(() -> new AssertionError(block.path() + " does not hold once: " + lines));
        String head = file.get().lines().limit(at - 1L).map(line -> line + "\n").reduce("", String::concat);
        return tree.with(
                block.path(), head + block.text().get() + file.get().substring(head.length() + lines.length()));
    }

    private static FakeTree appended(FakeTree start, List<PageBlock> blocks) {
        FakeTree tree = start;
        for (PageBlock block : blocks) {
            tree = tree.with(
                    block.path(),
                    text(tree, block.path()).orElse("") + block.text().orElse(""));
        }
        return tree;
    }

    /** The line of the file on which these whole lines begin, where they stand there once. */
    static Optional<Integer> line(String file, String lines) {
        int at = ("\n" + file).indexOf("\n" + lines);
        boolean once = at >= 0 && ("\n" + file).indexOf("\n" + lines, at + 1) < 0;
        return once
                ? Optional.of(1
                        + (int) file.substring(0, at)
                                .chars()
                                .filter(c -> c == '\n')
                                .count())
                : Optional.empty();
    }

    private static List<PageBlock> of(String path, List<PageBlock> blocks) {
        return blocks.stream().filter(block -> block.path().equals(path)).toList();
    }

    static Optional<String> text(FakeTree tree, String path) {
        return tree.find(new DocumentPath(path)).map(file -> new String(tree.read(file), StandardCharsets.UTF_8));
    }
}
