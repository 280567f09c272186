package dev.handback.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.Catalogue;
import dev.handback.policy.Policy;
import dev.handback.site.view.View;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule has a place on the site, to which the list of all rules leads. */
final class RulesPagesTest {
    private final List<Page> pages = new RulesPages(Policy.none()).pages().toList();

    @Test
    void listAllRulesAndLinkToTheirAnchors() {
        View.Rules list = (View.Rules) pages.getFirst().view();
        assertThat(list.groups().stream()
                        .flatMap(group -> group.rules().stream())
                        .map(View.RuleLink::href))
                .containsExactlyElementsOf(rules().map(RulesPagesTest::href).toList());
    }

    @Test
    void showEachRuleOnceOnThePageOfItsGroup() {
        Stream<String> shown = pages.stream()
                .flatMap(page -> ((View.Rules) page.view())
                        .rules().stream().map(rule -> "../" + page.address().key() + "#" + rule.id()));
        assertThat(shown)
                .containsExactlyElementsOf(rules().map(RulesPagesTest::href).toList());
    }

    @Test
    void sayTheSeverityThatHoldsThere() {
        View.Rules list = (View.Rules) pages.getFirst().view();
        assertThat(list.groups().getFirst().rules().getFirst().severity()).isEqualTo("error");
        assertThat(list.groups().getLast().rules().getFirst().severity()).isEqualTo("notice");
    }

    private static Stream<String> rules() {
        return Catalogue.builtIn().entries().stream().map(Catalogue.Entry::id);
    }

    private static String href(String id) {
        return "../rules/" + id.substring(0, 2).toLowerCase(Locale.ROOT) + "/index.html#" + id;
    }
}
