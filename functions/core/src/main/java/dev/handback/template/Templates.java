package dev.handback.template;

import com.github.mustachejava.Mustache;
import dev.handback.markdown.Markdown;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates on the class path, each compiled once. A template comes from the product and never from a repository;
 * what a repository says is a value, and is escaped where it is filled in.
 *
 * <pre>{@code
 * Templates.builtIn().html("site/home", home); // templates/site/home.mustache
 * Templates.builtIn().markdown("site/legend", names); // templates/site/legend.md.mustache, filled, then read
 * }</pre>
 */
public final class Templates {
    private static final Templates BUILT_IN = new Templates();

    private final Map<String, Mustache> html = new ConcurrentHashMap<>();
    private final Map<String, Mustache> markdown = new ConcurrentHashMap<>();

    private Templates() {}

    public static Templates builtIn() {
        return BUILT_IN;
    }

    /** An HTML template, filled. */
    public String html(String name, Object model) {
        return fill(html.computeIfAbsent(name, n -> compile(n, Escaping.HTML)), model);
    }

    /** A Markdown template, filled and then read as Markdown. */
    public Markdown markdown(String name, Object model) {
        return Markdown.parse(
                fill(markdown.computeIfAbsent(name, n -> compile(n + ".md", Escaping.MARKDOWN)), model), 1);
    }

    private static Mustache compile(String name, Escaping escaping) {
        return new Factory(escaping).compile("templates/" + name + ".mustache");
    }

    private static String fill(Mustache template, Object model) {
        StringWriter out = new StringWriter(4096);
        template.execute(out, model);
        return out.toString();
    }
}
