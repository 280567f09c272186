package dev.handback.check.rule;

import static dev.handback.check.rule.SoundRepository.OWNERS;
import static dev.handback.check.rule.SoundRepository.PEOPLE;

import java.util.List;

/** What is wrong with who is asked to review a change. */
final class ReviewerCases {
    private static final String LAST = "/services/checkout/  @mlopez @acme/northwind\n";
    private static final String MANY = LAST.repeat(75_000);

    static final List<RuleCase> ALL = List.of(
            RuleCase.of("CO001", OWNERS, "@mlopez", "mlopez").at("mlopez @acme"),
            RuleCase.of("CO002", OWNERS, "/services/checkout/ ", "!/services/checkout/")
                    .at("!/services/"),
            RuleCase.of("CO003", OWNERS, "/services/checkout/", "/services/shop/")
                    .at("/services/"),
            RuleCase.of("CO004", OWNERS, "/services/checkout/", "/docs/*").at("/docs/*"),
            RuleCase.of(
                            "CO005",
                            OWNERS,
                            "/services/checkout/",
                            "/services/checkout/app.js @mlopez\n/services/checkout/")
                    .at("/services/checkout/app.js"),
            RuleCase.of("CO006", OWNERS, "*                    @acme/platform\n/docs/               @cruiz\n", "")
                    .at("/services/"),
            RuleCase.of("OW007", OWNERS, "@mlopez @acme/northwind", "@zoe")
                    .at("/services/")
                    .and(
                            PEOPLE,
                            "teams:",
                            "  - {id: zoe, side: internal, github: zoe, role: a, joined: 2024-02-01}\nteams:"),
            RuleCase.of("CO010", OWNERS, "@mlopez @acme/northwind", "@dana-nw @acme/northwind")
                    .at("/services/"),
            RuleCase.added("CO010", "services/OWNERS", "approvers: [dana-nw, eli-nw]\n", "approvers"),
            RuleCase.added(
                    "CO010", "services/catalog-info.yaml", "kind: Component\nspec:\n  owner: northwind\n", "owner"),
            RuleCase.of("CO007", OWNERS, "/docs/               @cruiz\n", "  /docs/  @mlopez\n/docs/ @cruiz\n")
                    .at("/docs/  @mlopez"),
            RuleCase.of("CO007", OWNERS, LAST, LAST + "* @acme/platform\n").at("*      "),
            RuleCase.added("CO008", "CODEOWNERS", "* @cruiz\n", "* @cruiz"),
            RuleCase.added("CO008", "docs/CODEOWNERS", "# old\n* @cruiz\n", "# old"),
            new RuleCase("CO009", tree -> tree.with(OWNERS, MANY), OWNERS, LAST),
            RuleCase.of("CO011", OWNERS, LAST, "[Checkout team][2] @mlopez\n" + LAST + "^[Docs]\n/docs/ @cruiz\n")
                    .at("[Checkout"),
            RuleCase.of("CO011", OWNERS, LAST, LAST + "  ^[Docs]\n").at("^[Docs]"));

    private ReviewerCases() {}
}
