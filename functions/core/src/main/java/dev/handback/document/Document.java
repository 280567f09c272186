package dev.handback.document;

import dev.handback.markdown.Markdown;
import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import dev.handback.yaml.YamlResult;
import java.util.List;
import java.util.Optional;

/** A file that Handback reads, with the kind that it was recognised as. */
public sealed interface Document {
    SourceFile file();

    Kind kind();

    /** What told its kind. */
    default Recognition recognisedBy() {
        return Recognition.PATH;
    }

    /** What people call it. */
    default String title() {
        return path().fileName();
    }

    default DocumentPath path() {
        return file().path();
    }

    /** The data it carries: a YAML file's values or the front matter; an empty mapping where there are none. */
    default YamlNode fields() {
        return new YamlNode.Mapping(Mark.START, List.of());
    }

    /** The Markdown file that it is. */
    default Optional<Text> text() {
        return Optional.empty();
    }

    /** The Markdown file of this kind that it is. */
    default Optional<Text> text(Kind wanted) {
        return text().filter(text -> text.kind() == wanted);
    }

    /** Whether it is this very one, read once. */
    @SuppressWarnings("ReferenceEquality") // an equal one may have been read by another policy
    default boolean is(Document other) {
        return this == other;
    }

    /** Its lines as they stand in the file; none where it is not read. */
    List<String> lines();

    /** What tells the kind of a document. */
    enum Recognition {
        POLICY,
        FRONT_MATTER,
        PATH,
        HEADINGS,
        NONE
    }

    /** A Markdown file. */
    record Text(
            SourceFile file,
            Kind kind,
            Recognition recognisedBy,
            String title,
            FrontMatter frontMatter,
            List<String> lines,
            Markdown body)
            implements Document {
        public Text {
            lines = TextLines.kept(lines);
        }

        @Override
        public YamlNode fields() {
            return frontMatter.fields();
        }

        @Override
        public Optional<Text> text() {
            return Optional.of(this);
        }
    }

    /** A YAML file of the handoff folder, or the policy. */
    record Records(SourceFile file, Kind kind, YamlResult yaml, List<String> lines) implements Document {
        public Records {
            lines = TextLines.kept(lines);
        }

        @Override
        public YamlNode fields() {
            return yaml instanceof YamlResult.Parsed parsed ? parsed.root() : Document.super.fields();
        }
    }

    /** Lines of plain text, such as CODEOWNERS. */
    record Plain(SourceFile file, Kind kind, List<String> lines) implements Document {
        public Plain {
            lines = TextLines.kept(lines);
        }
    }

    /** A file that should be one of the others and is not read; its page and its finding say why. */
    record Unread(SourceFile file, Kind kind, Reason reason) implements Document {
        /** Why a file is not read. */
        public enum Reason {
            TOO_LARGE,
            TOO_DEEP,
            NOT_UTF_8
        }

        @Override
        public List<String> lines() {
            return List.of();
        }

        @Override
        public Recognition recognisedBy() {
            return Recognition.NONE;
        }
    }
}
