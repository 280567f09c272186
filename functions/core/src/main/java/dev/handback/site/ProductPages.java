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
import java.util.Optional;

/** Writes the pages that are Handback's own words: what the levels ask for, how to read the site, the rules. */
final class ProductPages {
    private final Site site;

    ProductPages(Site site) {
        this.site = site;
    }

    List<Page> pages() {
        String every = site.survey().policy().freshness().exercise().toString();
        return List.of(
                prose(Address.LEVELS, "levels", Map.of("root", Address.LEVELS.root(), "exerciseEvery", every)),
                prose(Address.LEGEND, "legend", Map.of("client", site.client(), "provider", site.provider())),
                rules());
    }

    private static Page prose(Address address, String name, Map<String, Object> names) {
        Markdown text = Templates.builtIn().markdown("site/" + name, names);
        String title = text.title().orElse(name);
        return Page.of(
                address,
                title,
                new View.Text(
                        "page",
                        Optional.empty(),
                        title,
                        Optional.empty(),
                        text.htmlWithoutTitle(LinkTargets.AS_WRITTEN)));
    }

    private Page rules() {
        Policy policy = site.survey().policy();
        Markdown intro = Templates.builtIn()
                .markdown("site/rules", Map.of("profile", policy.profile().id()));
        List<View.Rule> rules = Catalogue.builtIn().entries().stream()
                .map(rule -> new View.Rule(
                        rule.id(),
                        rule.title(),
                        severity(rule, policy),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        String title = intro.title().orElse("Rules");
        return Page.of(
                Address.RULES,
                title,
                new View.Rules(title, intro.htmlWithoutTitle(LinkTargets.AS_WRITTEN), false, List.of(), rules));
    }

    private static String severity(Catalogue.Entry rule, Policy policy) {
        String own = policy.rules().getOrDefault(rule.id(), "");
        return own.isEmpty() ? rule.severity().name().toLowerCase(Locale.ROOT) : own + ", by your policy";
    }
}
