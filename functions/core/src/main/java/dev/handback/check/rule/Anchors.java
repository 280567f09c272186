package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.pattern.TextPattern;
import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a link may name behind the {@code #} in the documents that we read. */
final class Anchors {
    private static final Pattern LINES = Pattern.compile("l\\d+(c\\d+)?(-l\\d+(c\\d+)?)?");
    private static final TextPattern OWN_ID = TextPattern.of("\\{:?\\s*#([^}\\s]+)[^}]*\\}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final List<String> TEMPLATES = List.of("{{", "{%", "<%");

    private final Survey survey;
    private final boolean hasSite;
    private final Map<DocumentPath, Set<String>> known = new ConcurrentHashMap<>();
    private final Map<DocumentPath, Boolean> filledIn = new ConcurrentHashMap<>();
    private final Map<DocumentPath, Set<String>> letters = new ConcurrentHashMap<>();
    private final Map<String, Near> nearest = new ConcurrentHashMap<>();
    private final Guesses guesses = new Guesses();

    Anchors(Survey survey) {
        this.survey = survey;
        this.hasSite = SiteGenerator.isIn(survey.files());
    }

    /**
     * A heading that is not there: in which document, by which name, and which one is near.
     *
     * @param only the near one, where no other is as near
     */
    record Missing(String document, String fragment, Optional<String> nearest, Optional<String> only) {}

    Optional<Missing> missing(Targets.Followed followed, String fragment) {
        String wanted = fragment.toLowerCase(Locale.ROOT);
        boolean ours = wanted.isEmpty()
                || wanted.equals("top")
                || wanted.startsWith(":~:")
                || LINES.matcher(wanted).matches();
        return ours ? Optional.empty() : target(followed).flatMap(text -> missing(text, fragment, wanted));
    }

    private Optional<Document.Text> target(Targets.Followed followed) {
        return followed.path().isEmpty()
                ? Optional.empty()
                : survey.find(new DocumentPath(followed.path()))
                        .filter(Document.Text.class::isInstance)
                        .map(Document.Text.class::cast);
    }

    private Optional<Missing> missing(Document.Text text, String fragment, String wanted) {
        Set<String> anchors = known.computeIfAbsent(text.path(), path -> anchors(text));
        String bare = wanted.startsWith("user-content-") ? wanted.substring("user-content-".length()) : wanted;
        boolean there = anchors.contains(bare) || (hasSite && isAlike(text, bare));
        return there || filledIn.computeIfAbsent(text.path(), path -> isFilledIn(text))
                ? Optional.empty()
                : Optional.of(missing(text, fragment, bare, anchors));
    }

    private Missing missing(Document.Text text, String fragment, String wanted, Set<String> anchors) {
        Near near = nearest.computeIfAbsent(text.path() + "#" + wanted, key -> near(wanted, anchors));
        return new Missing(text.path().fileName(), fragment, near.first(), near.only());
    }

    private Near near(String wanted, Set<String> anchors) {
        Optional<String> first = guesses.nearest(wanted, anchors);
        return new Near(first, first.flatMap(one -> Nearest.only(wanted, anchors)));
    }

    /** The nearest anchor, and the same where no other is as near. */
    private record Near(Optional<String> first, Optional<String> only) {}

    /** Every generator makes anchors in its own way; the letters are the same. */
    private boolean isAlike(Document.Text text, String wanted) {
        return letters.computeIfAbsent(
                        text.path(),
                        path -> anchors(text).stream().map(Anchors::letters).collect(Collectors.toSet()))
                .contains(letters(wanted));
    }

    private static String letters(String anchor) {
        return NO_WORD.matcher(anchor).replaceAll("");
    }

    /** A template may bring headings that the file does not show. */
    private static boolean isFilledIn(Document.Text text) {
        return text.lines().stream().anyMatch(line -> TEMPLATES.stream().anyMatch(line::contains));
    }

    private static Set<String> anchors(Document.Text text) {
        Set<String> anchors = text.body().anchors().stream()
                .map(anchor -> anchor.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        text.body().headings().stream()
                .filter(heading -> heading.text().indexOf('{') >= 0)
                .flatMap(heading -> OWN_ID.findAll(heading.text()).stream())
                .forEach(own -> anchors.add(own.text().toLowerCase(Locale.ROOT)));
        return anchors;
    }
}
