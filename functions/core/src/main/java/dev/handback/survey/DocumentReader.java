package dev.handback.survey;

import dev.handback.document.Document;
import dev.handback.document.FrontMatter;
import dev.handback.document.Kind;
import dev.handback.document.TextLines;
import dev.handback.markdown.Markdown;
import dev.handback.policy.Policy;
import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import dev.handback.yaml.YamlReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads single files of a tree as documents. */
final class DocumentReader {
    static final int LARGEST = 1_000_000;

    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdx", "mdown");

    private static final List<String> VENDORED = List.of("/node_modules/", "/vendor/", "/third_party/", "/.terraform/");

    private final SourceTree tree;
    private final Policy policy;

    DocumentReader(SourceTree tree, Policy policy) {
        this.tree = tree;
        this.policy = policy;
    }

    /** The document that a file is; nothing for code, pictures and all else. */
    Optional<Document> read(SourceFile file) {
        Optional<Kind> records = file.path().equals(policy.checks().baseline())
                ? Optional.of(Kind.BASELINE)
                : Conventions.byRecordPath(file.path());
        boolean wanted = records.isPresent() || isMarkdown(file.path());
        if (!wanted
                || file.mode() != SourceFile.Mode.FILE
                || isVendored(file.path())
                || policy.documents().leavesOut(file.path())) {
            return Optional.empty();
        }
        Kind kind = records.orElse(Kind.PAGE);
        if (file.size() > LARGEST) {
            return Optional.of(new Document.Unread(file, kind, Document.Unread.Reason.TOO_LARGE));
        }
        return Optional.of(decode(tree.read(file))
                .map(text -> document(file, records, withUnixLines(text)))
                .orElseGet(() -> new Document.Unread(file, kind, Document.Unread.Reason.NOT_UTF_8)));
    }

    private Document document(SourceFile file, Optional<Kind> records, String text) {
        if (records.isEmpty()) {
            return markdown(file, text);
        }
        return records.get().isPlain()
                ? new Document.Plain(file, records.get(), TextLines.of(text))
                : new Document.Records(file, records.get(), YamlReader.read(text, 1), TextLines.of(text));
    }

    private Document markdown(SourceFile file, String text) {
        try {
            return parsed(file, text);
        } catch (StackOverflowError tooDeep) {
            return new Document.Unread(file, Kind.PAGE, Document.Unread.Reason.TOO_DEEP);
        }
    }

    private Document parsed(SourceFile file, String text) {
        TextLines whole = TextLines.of(text);
        FrontMatter frontMatter = FrontMatter.of(whole);
        int first = frontMatter.bodyLine();
        String below = whole.from(first - 1);
        List<String> lines =
                first > 1 && first <= whole.size() ? TextLines.of(whole.subList(0, first - 1), below) : whole;
        Markdown body = Markdown.parse(below, first);
        String title = title(file, frontMatter, body);
        Recogniser.Recognised kind = new Recogniser(policy).recognise(file.path(), frontMatter.fields(), title, body);
        return new Document.Text(file, kind.kind(), kind.by(), title, frontMatter, lines, body);
    }

    private static String title(SourceFile file, FrontMatter frontMatter, Markdown body) {
        return frontMatter
                .fields()
                .text("title")
                .or(body::title)
                .orElse(file.path().fileName());
    }

    static boolean isMarkdown(DocumentPath path) {
        return MARKDOWN.contains(path.extension()) || path.value().endsWith(".md.erb");
    }

    private static boolean isVendored(DocumentPath path) {
        String folders = "/" + path.value();
        return VENDORED.stream().anyMatch(folders::contains);
    }

    private static String withUnixLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Optional<String> decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
