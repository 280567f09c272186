package dev.handback.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/**
 * Lets through what a document may show and nothing that acts: no script, style, frame, form or event, no address but
 * http, https, mailto and relative ones.
 */
final class Sanitizer {
    private static final Pattern LANGUAGE = Pattern.compile("language-[A-Za-z0-9_+#.-]{1,40}");
    private static final Pattern TASK = Pattern.compile("task-list-item(-checkbox)?");
    private static final Pattern ALIGNMENT = Pattern.compile("left|right|center");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "blockquote", "pre", "code", "kbd")
            .allowElements("em", "strong", "b", "i", "u", "s", "del", "ins", "sub", "sup", "mark", "small", "q", "cite")
            .allowElements(
                    "ul", "ol", "li", "dl", "dt", "dd", "a", "img", "details", "summary", "div", "span", "section")
            .allowElements("table", "thead", "tbody", "tfoot", "tr", "th", "td", "caption", "input")
            .allowWithoutAttributes("span", "a")
            .allowAttributes("id", "name")
            .onElements("a", "h1", "h2", "h3", "h4", "h5", "h6", "li", "sup", "div", "span", "section")
            .allowAttributes("href", "title")
            .onElements("a")
            .allowAttributes("src", "alt", "title", "width", "height")
            .onElements("img")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("align")
            .matching(ALIGNMENT)
            .onElements("th", "td", "p", "div", "img", "h1", "h2", "h3")
            .allowAttributes("colspan", "rowspan")
            .onElements("th", "td")
            .allowAttributes("class")
            .matching(LANGUAGE)
            .onElements("code")
            .allowAttributes("class")
            .matching(TASK)
            .onElements("li", "input")
            .allowAttributes("type")
            .matching(Pattern.compile("checkbox"))
            .onElements("input")
            .allowAttributes("checked", "disabled", "readonly")
            .onElements("input")
            .allowUrlProtocols("http", "https", "mailto")
            .toFactory();

    private Sanitizer() {}

    static String clean(String html, LinkTargets targets) {
        return run(html, targets, false);
    }

    /** Leaves the first heading of level 1 out. */
    static String cleanWithoutTitle(String html, LinkTargets targets) {
        return run(html, targets, true);
    }

    private static String run(String html, LinkTargets targets, boolean withoutTitle) {
        StringBuilder out = new StringBuilder(html.length() + 64);
        HtmlStreamRenderer renderer = HtmlStreamRenderer.create(out, broken -> {});
        HtmlSanitizer.sanitize(html, POLICY.apply(new PageElements(renderer, targets, withoutTitle)));
        // The sanitizer parts braces for templates that a browser would run; this site has none, and shells are full of
        // them.
        return out.toString().replace("{<!-- -->", "{");
    }
}
