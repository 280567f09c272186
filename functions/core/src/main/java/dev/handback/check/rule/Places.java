package dev.handback.check.rule;

import dev.handback.check.Finding;
import dev.handback.document.Document;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;

/** Where in a document a finding stands. */
final class Places {
    private Places() {}

    static Finding.Place at(Document document, Mark mark, String subject) {
        return new Finding.Place(document.path(), mark, subject);
    }

    /** A key at the top; where it is absent, the line that opens the front matter, or the first key of a YAML file. */
    static Finding.Place key(Document document, String key, String subject) {
        return at(document, mark(document, key), subject);
    }

    static Mark mark(Document document, String key) {
        YamlNode fields = document.fields();
        return fields.entry(key).map(entry -> entry.key().mark()).orElse(top(document));
    }

    /** Where a key that is absent would be added. */
    static Mark top(Document document) {
        return document instanceof Document.Text
                ? Mark.START
                : document.fields().mark();
    }
}
