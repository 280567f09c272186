package dev.handback.check.rule;

import dev.handback.check.Change;
import dev.handback.document.Document;
import dev.handback.source.Slashes;
import dev.handback.survey.FileIndex;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what links lead to, by the rules of GitHub, and by those of the generators that make a site of the same files:
 * there {@code deploy.html}, {@code deploy/} and {@code deploy} all come of {@code deploy.md}.
 */
final class Targets {
    private static final List<String> SOURCES = List.of(
            ".md", ".markdown", ".mdx", ".html.md", ".html.md.erb", ".md.erb", ".html.erb", ".html", ".rst", ".adoc");
    private static final List<String> MARKDOWN = SOURCES.subList(0, 3);
    private static final List<String> FOLDER_PAGES = List.of("/index", "/_index", "/README", "/readme");

    /** A shorter name may be that of any page. */
    private static final int DISTINCT = 8;

    private static final Pattern POSTS = Pattern.compile("(.*/)?_(posts|drafts)(/.*)?");

    private final Survey survey;
    private final FileIndex files;
    private final boolean hasSite;
    private final Function<String, Optional<String>> renamed;
    private final PathEndings endings;
    private final NearestFile nearest;
    private final SiteAddresses addresses;

    Targets(Survey survey) {
        this(survey, path -> Optional.empty());
    }

    private Targets(Survey survey, Function<String, Optional<String>> renamed) {
        this.survey = survey;
        this.renamed = renamed;
        this.files = survey.files();
        this.hasSite = SiteGenerator.isIn(files);
        this.endings = PathEndings.of(files.paths());
        this.nearest = new NearestFile(files.paths());
        this.addresses = new SiteAddresses(survey);
    }

    /** The targets at the head of a change, which knows where renamed files went. */
    static Targets after(Change change) {
        return new Targets(change.head(), change::renamed);
    }

    /** What following a link comes to. */
    enum Outcome {
        THERE,
        MISSING,
        OTHER_CASE,
        OUTSIDE
    }

    /** A link that was followed: to which path, and what stands there. */
    record Followed(Outcome outcome, String path) {}

    boolean isThere(Document from, String written) {
        return LinkTarget.of(written)
                .map(target -> follow(from, target).outcome() == Outcome.THERE)
                .orElse(true);
    }

    Followed follow(Document from, LinkTarget target) {
        if (target.path().isEmpty()) {
            return new Followed(Outcome.THERE, from.path().value());
        }
        if (isOfPost(from, target)) {
            return new Followed(Outcome.THERE, "");
        }
        String start = target.isFromTop()
                ? survey.policy().links().siteRoot()
                : from.path().folder();
        Climb climb = Climb.of(start, target.path());
        if (climb.above() > 0) {
            boolean page = (hasSite || isSitePage(target)) && hasPrettyAddress(from, target);
            return new Followed(page || climb.leadsToGitHubPage() ? Outcome.THERE : Outcome.OUTSIDE, climb.path());
        }
        String path = climb.path();
        if (path.isEmpty() || files.exists(path) || files.isBehindOpaque(path)) {
            return new Followed(Outcome.THERE, path);
        }
        if (isGenerated(from, target, path)) {
            return new Followed(Outcome.THERE, path);
        }
        return files.differsInCase(path)
                .map(real -> new Followed(Outcome.OTHER_CASE, real))
                .orElse(new Followed(Outcome.MISSING, path));
    }

    /** Jekyll serves a post by its day, so its links begin there, and only those to sources tell of a file. */
    private static boolean isOfPost(Document from, LinkTarget target) {
        return !target.isFromTop()
                && POSTS.matcher(from.path().folder()).matches()
                && MARKDOWN.stream().noneMatch(target.path()::endsWith);
    }

    private boolean isGenerated(Document from, LinkTarget target, String path) {
        if (mapped(path).anyMatch(files::exists)) {
            return true;
        }
        if (target.isFromTop()) {
            String tail = Slashes.without(target.path());
            return endings.contain(tail)
                    || (isSitePage(target) && sources(tail).anyMatch(endings::contain))
                    || addresses.contain(tail)
                    || isPlacedBySite(target, tail);
        }
        boolean source = isSitePage(target) && sources(path).anyMatch(files::exists);
        return source || ((hasSite || isSitePage(target)) && hasPrettyAddress(from, target));
    }

    /** A site may serve a folder by another name, {@code /adr/…} from {@code adrs/}; then the page's own name tells. */
    private boolean isPlacedBySite(LinkTarget target, String tail) {
        int slash = tail.indexOf('/');
        String page = tail.substring(tail.lastIndexOf('/') + 1);
        return hasSite
                && slash > 0
                && isSitePage(target)
                && page.length() >= DISTINCT
                && !files.isFolder(tail.substring(0, slash))
                && sources(page).anyMatch(endings::contain);
    }

    private Stream<String> mapped(String path) {
        return survey.policy().links().generated().entrySet().stream()
                .filter(ending -> path.endsWith(ending.getKey()))
                .map(ending -> path.substring(0, path.length() - ending.getKey().length()) + ending.getValue());
    }

    /** Generators serve {@code docs/deploy.md} as {@code docs/deploy/}, and links may be written from there. */
    private boolean hasPrettyAddress(Document from, LinkTarget target) {
        String name = from.path().fileName();
        String own = from.path().value().substring(0, from.path().value().length() - name.length())
                + name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
        Climb climb = Climb.of(own, target.path());
        return !target.isFromTop()
                && climb.above() == 0
                && !climb.path().isEmpty()
                && (files.exists(climb.path()) || sources(climb.path()).anyMatch(files::exists));
    }

    private static boolean isSitePage(LinkTarget target) {
        String last = target.path().substring(target.path().lastIndexOf('/') + 1);
        return last.indexOf('.') < 0 || last.endsWith(".html") || last.endsWith(".htm");
    }

    /** The files from which a generator makes the page at this path. */
    private static Stream<String> sources(String path) {
        String bare = path.replaceFirst("(/index)?\\.html?$", "");
        return Stream.concat(
                Stream.of(bare),
                SOURCES.stream()
                        .flatMap(source -> Stream.concat(
                                Stream.of(bare + source), FOLDER_PAGES.stream().map(page -> bare + page + source))));
    }

    /** Where a file is now that was renamed in this change. */
    Optional<String> renamed(String missing) {
        return renamed.apply(missing).filter(files::exists);
    }

    /** The file that was most likely meant: what it was renamed to in this change, else the one that is nearest. */
    Optional<String> nearest(String missing) {
        return renamed.apply(missing).or(() -> nearest.find(missing));
    }
}
