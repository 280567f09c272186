package dev.handback.check.page;

import dev.handback.check.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The pages of the rules that are built, one file each ({@code pages/RB005.md} beside the catalogue).
 *
 * <pre>{@code
 * RulePages.find("RB005").map(RulePage::markdown);
 * }</pre>
 */
public final class RulePages {
    private RulePages() {}

    /** All pages, in the order of the catalogue. */
    public static List<RulePage> all() {
        return Catalogue.builtIn().entries().stream()
                .flatMap(rule -> find(rule.id()).stream())
                .toList();
    }

    /** The page of a rule. */
    public static Optional<RulePage> find(String id) {
        return Catalogue.builtIn().find(id).flatMap(rule -> text(rule.id()).map(text -> PageText.read(rule, text)));
    }

    private static Optional<String> text(String id) {
        try (InputStream in = Catalogue.class.getResourceAsStream("pages/" + id + ".md")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the page of " + id + " cannot be read", e);
        }
    }
}
