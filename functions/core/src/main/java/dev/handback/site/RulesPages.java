package dev.handback.site;

import dev.handback.check.Catalogue;
import dev.handback.markdown.LinkTargets;
import dev.handback.markdown.Markdown;
import dev.handback.policy.Policy;
import dev.handback.site.view.View;
import dev.handback.template.Templates;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the page that lists all rules, and one for each group, where every rule has its anchor ({@code rules/rb/#RB005}). */
final class RulesPages {
    private static final String TITLE = "Rules";

    private final Policy policy;

    RulesPages(Policy policy) {
        this.policy = policy;
    }

    Stream<Page> pages() {
        return Stream.concat(Stream.of(list()), groups().map(this::group));
    }

    /** The pages of the groups. */
    static Stream<Address> addresses() {
        return groups().map(RulesPages::address);
    }

    private static Address address(String group) {
        return Address.page("rules/" + group.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> groups() {
        return Catalogue.builtIn().entries().stream()
                .map(rule -> rule.id().substring(0, 2))
                .distinct();
    }

    private static List<Catalogue.Entry> rules(String group) {
        return Catalogue.builtIn().entries().stream()
                .filter(rule -> rule.id().startsWith(group))
                .toList();
    }

    private Page list() {
        Markdown intro = Templates.builtIn()
                .markdown("site/rules", Map.of("profile", policy.profile().id()));
        List<View.Group> groups = groups().map(group -> new View.Group(
                        group,
                        Address.RULES.to(address(group)),
                        false,
                        rules(group).stream().map(this::link).toList()))
                .toList();
        return Page.of(
                Address.RULES,
                TITLE,
                new View.Rules(TITLE, intro.htmlWithoutTitle(LinkTargets.AS_WRITTEN), groups, List.of()));
    }

    private View.RuleLink link(Catalogue.Entry rule) {
        Address page = address(rule.id().substring(0, 2));
        return new View.RuleLink(rule.id(), rule.title(), severity(rule), Address.RULES.to(page) + "#" + rule.id());
    }

    private Page group(String current) {
        Address own = address(current);
        String title = TITLE + " " + current;
        List<View.Group> groups = Stream.concat(
                        Stream.of(new View.Group("All", own.to(Address.RULES), false, List.of())),
                        groups().map(group ->
                                new View.Group(group, own.to(address(group)), group.equals(current), List.of())))
                .toList();
        return Page.of(
                own,
                title,
                new View.Rules(
                        title,
                        "",
                        groups,
                        rules(current).stream().map(this::rule).toList()));
    }

    private View.Rule rule(Catalogue.Entry rule) {
        return new View.Rule(rule.id(), rule.title(), severity(rule), RuleParts.of(rule.id()));
    }

    private String severity(Catalogue.Entry rule) {
        String own = policy.rules().getOrDefault(rule.id(), "");
        return own.isEmpty() ? rule.severity(policy.profile()).id() : own + ", by your policy";
    }
}
