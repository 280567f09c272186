package dev.handback.site;

import dev.handback.check.page.RulePage;
import dev.handback.check.page.RulePages;
import dev.handback.markdown.LinkTargets;
import dev.handback.markdown.Markdown;
import dev.handback.site.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages of the rules say, as HTML: the same in every version of every site, so it is made once. */
final class RuleParts {
    private static final Map<String, List<View.RulePart>> ALL =
            RulePages.all().stream().collect(Collectors.toUnmodifiableMap(RulePage::id, RuleParts::read));

    private RuleParts() {}

    /** The parts of a rule's page; none where the rule has no page. */
    static List<View.RulePart> of(String rule) {
        return ALL.getOrDefault(rule, List.of());
    }

    private static List<View.RulePart> read(RulePage page) {
        return Stream.concat(
                        Stream.of(new View.RulePart(Optional.empty(), html(page.why()))),
                        page.sections().stream()
                                .map(section ->
                                        new View.RulePart(Optional.of(section.heading()), html(section.text()))))
                .toList();
    }

    private static String html(String markdown) {
        return Markdown.parse(markdown, 1).html(LinkTargets.AS_WRITTEN);
    }
}
