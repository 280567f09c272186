package dev.handback.fix;

import dev.handback.check.CheckReport;
import dev.handback.check.Finding;
import dev.handback.check.Reported;
import dev.handback.edit.Edit;
import dev.handback.edit.SourceText;
import dev.handback.source.DocumentPath;
import dev.handback.source.OverlayTree;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The safe fixes of a report.
 *
 * <p>What a finding says how to mend is changed at its place and nowhere else, and only if the text there is what it is
 * taken for. A second run over the result finds nothing to do.
 */
public final class Fixes {
    private static final String NOT_UTF_8 = "MD001";
    private static final int MOST_ROUNDS = 5;

    private Fixes() {}

    /**
     * Every file that changes, by path. What is mended may show more (a file that can be read now), so it goes on until
     * nothing is left.
     *
     * @param check what finds in a tree the findings to be mended
     */
    public static List<Fixed> of(SourceTree tree, Function<SourceTree, CheckReport> check) {
        Map<DocumentPath, Fixed> all = new TreeMap<>();
        SourceTree now = tree;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Fixed> fixed = of(check.apply(now), now);
            if (fixed.isEmpty()) {
                break;
            }
            fixed.forEach(file -> all.merge(file.path(), file, Fixed::then));
            now = overlay(tree, all);
        }
        return List.copyOf(all.values());
    }

    private static SourceTree overlay(SourceTree tree, Map<DocumentPath, Fixed> fixed) {
        Map<DocumentPath, byte[]> contents = new TreeMap<>();
        fixed.forEach((path, file) -> contents.put(path, file.after()));
        return new OverlayTree(tree, contents);
    }

    private static List<Fixed> of(CheckReport report, SourceTree tree) {
        Map<DocumentPath, List<Finding>> byFile = report.open().stream()
                .map(Reported::finding)
                .filter(finding -> finding.mend().isPresent() || finding.rule().equals(NOT_UTF_8))
                .collect(Collectors.groupingBy(Finding::path, TreeMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .flatMap(file -> report.head().files().find(file.getKey()).stream()
                        .filter(entry -> entry.mode() == SourceFile.Mode.FILE)
                        .flatMap(entry -> fixed(entry.path(), tree.read(entry), file.getValue()).stream()))
                .toList();
    }

    private static Optional<Fixed> fixed(DocumentPath path, byte[] content, List<Finding> findings) {
        Optional<SourceText> text = SourceText.decode(content);
        return text.isPresent()
                ? edited(path, text.get(), findings)
                : WesternText.decode(content)
                        .map(western -> new Fixed(path, content, new SourceText(western).bytes(), findings));
    }

    private static Optional<Fixed> edited(DocumentPath path, SourceText text, List<Finding> findings) {
        List<Edit> edits = new ArrayList<>();
        List<Finding> mended = new ArrayList<>();
        for (Finding finding : findings) {
            finding.mend().flatMap(mend -> MendPlace.edit(text, mend)).ifPresent(edit -> {
                edits.add(edit);
                mended.add(finding);
            });
        }
        byte[] before = text.bytes();
        byte[] after = text.with(edits).bytes();
        return Arrays.equals(before, after) ? Optional.empty() : Optional.of(new Fixed(path, before, after, mended));
    }
}
