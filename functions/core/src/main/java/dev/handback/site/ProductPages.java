package dev.handback.site;

import dev.handback.markdown.LinkTargets;
import dev.handback.markdown.Markdown;
import dev.handback.site.view.View;
import dev.handback.template.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the pages that are Handback's own words: what the levels ask for, how to read the site, the rules. */
final class ProductPages {
    private final Site site;

    ProductPages(Site site) {
        this.site = site;
    }

    List<Page> pages() {
        String every = site.survey().policy().freshness().exercise().toString();
        return Stream.concat(
                        Stream.of(
                                prose(
                                        Address.LEVELS,
                                        "levels",
                                        Map.of("root", Address.LEVELS.root(), "exerciseEvery", every)),
                                prose(
                                        Address.LEGEND,
                                        "legend",
                                        Map.of("client", site.client(), "provider", site.provider()))),
                        new RulesPages(site.survey().policy()).pages())
                .toList();
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
}
