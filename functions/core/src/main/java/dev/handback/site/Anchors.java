package dev.handback.site;

import dev.handback.document.Document;
import dev.handback.markdown.Heading;
import dev.handback.markdown.LinkTargets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The anchors that a document's page really has: those of its headings but the title, and ids that are not cleaned away. */
final class Anchors {
    private static final Pattern ID = Pattern.compile("\\s(?:id|name)=\"([^\"]+)\"");

    private Anchors() {}

    static Set<String> of(Document document) {
        if (!(document instanceof Document.Text text)) {
            return Set.of();
        }
        List<Heading> headings = text.body().headings();
        Set<String> anchors = new HashSet<>();
        headings.forEach(heading -> anchors.add(heading.anchor()));
        if (!anchors.containsAll(text.body().anchors())) {
            String html = text.body().html(LinkTargets.AS_WRITTEN);
            ID.matcher(html).results().forEach(id -> anchors.add(id.group(1)));
        }
        title(text).ifPresent(heading -> anchors.remove(heading.anchor()));
        anchors.remove("");
        return anchors;
    }

    /** The heading that the page shows as its title. */
    static Optional<Heading> title(Document.Text text) {
        return text.body().headings().stream()
                .filter(heading -> heading.level() == 1)
                .findFirst();
    }
}
