package dev.handback.check.page;

import dev.handback.check.Catalogue;
import java.util.ArrayList;
import java.util.List;

/** How a page is cut into its sections: at each heading of level 2 that stands in no fenced block. */
final class PageText {
    private static final String HEADING = "## ";

    private PageText() {}

    static RulePage read(Catalogue.Entry rule, String text) {
        List<String> lines = text.lines().toList();
        List<Integer> headings = headings(lines);
        String title = "# %s: %s".formatted(rule.id(), rule.title());
        if (lines.isEmpty() || !lines.getFirst().equals(title)) {
            throw new IllegalArgumentException("the page of " + rule.id() + " does not begin with: " + title);
        }
        List<RulePage.Section> sections = new ArrayList<>();
        for (int i = 0; i + 1 < headings.size(); i++) {
            String heading = lines.get(headings.get(i)).substring(HEADING.length());
            sections.add(new RulePage.Section(heading, join(lines, headings.get(i) + 1, headings.get(i + 1))));
        }
        return new RulePage(rule, join(lines, 1, headings.getFirst()), sections);
    }

    /** The lines of the headings, and the end of the text. */
    private static List<Integer> headings(List<String> lines) {
        List<Integer> headings = new ArrayList<>();
        String fence = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (fence.isEmpty() && line.startsWith("```")) {
                fence = line.replaceFirst("[^`].*", "");
            } else if (line.equals(fence)) {
                fence = "";
            } else if (fence.isEmpty() && line.startsWith(HEADING)) {
                headings.add(i);
            }
        }
        headings.add(lines.size());
        return headings;
    }

    private static String join(List<String> lines, int from, int to) {
        return String.join("\n", lines.subList(from, to)).strip();
    }
}
