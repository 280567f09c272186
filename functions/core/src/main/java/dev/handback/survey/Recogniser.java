package dev.handback.survey;

import dev.handback.document.Document.Recognition;
import dev.handback.document.Kind;
import dev.handback.markdown.Heading;
import dev.handback.policy.KindPatterns;
import dev.handback.policy.Policy;
import dev.handback.source.DocumentPath;
import dev.handback.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Tells a Markdown file's kind: the policy's patterns, else its front matter, else its path, else its headings. */
final class Recogniser {
    private final Policy policy;

    Recogniser(Policy policy) {
        this.policy = policy;
    }

    /** A kind and what told it. */
    record Recognised(Kind kind, Recognition by) {}

    Recognised recognise(DocumentPath path, YamlNode frontMatter, List<Heading> headings) {
        return byPolicy(path)
                .map(kind -> new Recognised(kind, Recognition.POLICY))
                .or(() -> byFrontMatter(frontMatter).map(kind -> new Recognised(kind, Recognition.FRONT_MATTER)))
                .or(() -> allowed(path, Conventions.byPath(path)).map(kind -> new Recognised(kind, Recognition.PATH)))
                .or(() -> allowed(path, Conventions.byHeadings(path, headings))
                        .map(kind -> new Recognised(kind, Recognition.HEADINGS)))
                .orElse(new Recognised(Kind.PAGE, Recognition.NONE));
    }

    private Optional<Kind> byPolicy(DocumentPath path) {
        return policy.kinds().stream()
                .filter(kind -> kind.includes(path))
                .map(KindPatterns::kind)
                .findFirst();
    }

    private static Optional<Kind> byFrontMatter(YamlNode frontMatter) {
        return frontMatter.text("kind").flatMap(Kind::of).filter(Kind::isMarkdown);
    }

    /** A kind whose own patterns leave the path out is not given by convention either. */
    private Optional<Kind> allowed(DocumentPath path, Optional<Kind> kind) {
        return kind.filter(k -> policy.kinds().stream().noneMatch(p -> p.kind() == k && p.excludes(path)));
    }
}
