package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.document.Document.Recognition;
import dev.handback.yaml.YamlResult;

/** Tells the documents that were written for Handback from those which only look like one of its kinds. */
final class Ours {
    private Ours() {}

    /** Whether policy or front matter says what the document is. */
    static boolean is(Document document) {
        return switch (document) {
            case Document.Records records -> records.kind().hasSchema();
            case Document.Text text ->
                text.recognisedBy() == Recognition.POLICY
                        || text.recognisedBy() == Recognition.FRONT_MATTER
                        || declares(text);
            case Document.Plain ignored -> false;
            case Document.Unread ignored -> false;
        };
    }

    /** Whether it says itself what it is: only then all is asked of it that we ask for. A policy tells no more than where. */
    static boolean declares(Document.Text text) {
        return text.fields().text("kind").filter(text.kind().id()::equals).isPresent();
    }

    /** Whether its data can be held against a schema. */
    static boolean hasReadableData(Document document) {
        return switch (document) {
            case Document.Records records -> records.yaml() instanceof YamlResult.Parsed;
            case Document.Text text -> text.frontMatter().isReadable();
            case Document.Plain ignored -> false;
            case Document.Unread ignored -> false;
        };
    }
}
