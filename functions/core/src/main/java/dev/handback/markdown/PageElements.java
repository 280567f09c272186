package dev.handback.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Makes sanitised HTML fit for a page: sends links where they lead there, whether Markdown or HTML wrote them; shows the
 * words of a picture that the page cannot show; lets a keyboard reach wide tables and code; names task boxes.
 */
final class PageElements implements HtmlStreamEventReceiver {
    private static final Pattern SAFE =
            Pattern.compile("(?i)(https?:|mailto:).*|[^:]*|[^:/?#]*[/?#].*", Pattern.DOTALL);

    private final HtmlStreamEventReceiver page;
    private final LinkTargets targets;
    private boolean titleToCome;
    private boolean inTitle;

    PageElements(HtmlStreamEventReceiver page, LinkTargets targets, boolean withoutTitle) {
        this.page = page;
        this.targets = targets;
        this.titleToCome = withoutTitle;
    }

    @Override
    public void openDocument() {
        page.openDocument();
    }

    @Override
    public void closeDocument() {
        page.closeDocument();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (titleToCome && element.equals("h1")) {
            titleToCome = false;
            inTitle = true;
        }
        if (inTitle) {
            return;
        }
        switch (element) {
            case "a" -> page.openTag(element, withAddress(attributes, "href", false));
            case "img" -> image(attributes);
            case "table" -> {
                page.openTag("div", List.of("class", "wide", "tabindex", "0"));
                page.openTag(element, attributes);
            }
            case "pre" -> page.openTag(element, List.of("tabindex", "0"));
            case "input" -> page.openTag(element, box(attributes));
            default -> page.openTag(element, attributes);
        }
    }

    @Override
    public void closeTag(String element) {
        if (!inTitle) {
            page.closeTag(element);
            if (element.equals("table")) {
                page.closeTag("div");
            }
        }
        inTitle = inTitle && !element.equals("h1");
    }

    @Override
    public void text(String text) {
        if (!inTitle) {
            page.text(text);
        }
    }

    private void image(List<String> attributes) {
        List<String> own = withAddress(attributes, "src", true);
        if (own.contains("src")) {
            page.openTag("img", own);
        } else {
            page.text(value(attributes, "alt"));
        }
    }

    private List<String> withAddress(List<String> attributes, String name, boolean image) {
        java.util.ArrayList<String> own = new java.util.ArrayList<>(attributes);
        int at = indexOf(own, name);
        if (at >= 0) {
            String address = targets.address(own.get(at + 1), image);
            if (address.isEmpty() || !SAFE.matcher(address).matches()) {
                own.subList(at, at + 2).clear();
            } else {
                own.set(at + 1, address);
            }
        }
        return own;
    }

    private static List<String> box(List<String> attributes) {
        boolean done = indexOf(attributes, "checked") >= 0;
        return done
                ? List.of("type", "checkbox", "disabled", "disabled", "checked", "checked", "aria-label", "done")
                : List.of("type", "checkbox", "disabled", "disabled", "aria-label", "open");
    }

    private static String value(List<String> attributes, String name) {
        int at = indexOf(attributes, name);
        return at < 0 ? "" : attributes.get(at + 1);
    }

    private static int indexOf(List<String> attributes, String name) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
