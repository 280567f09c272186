package dev.handback.check.rule;

import dev.handback.check.Change;
import dev.handback.check.Finding;
import dev.handback.check.Rule;
import dev.handback.check.Severity;
import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.markdown.Link;
import dev.handback.source.DocumentPath;
import dev.handback.survey.Survey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** LK001, LK002, LK003, LK006: links inside the repository that lead nowhere. */
final class LinkRules implements Rule {
    private static final Set<String> IDS = Set.of("LK001", "LK002", "LK003", "LK006");
    private static final Pattern TEMPLATE_FILE = Pattern.compile(
            ".*\\b(templates?|archetypes?|boilerplates?|skeletons?|cookiecutter)\\b.*", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> check(Survey survey) {
        return check(survey, survey.texts(), new Targets(survey));
    }

    /** Where a change does not reach, links lead where they led before. */
    @Override
    public Stream<Finding> check(Change change) {
        List<Finding> before = change.before().together().stream()
                .filter(finding -> IDS.contains(finding.rule()))
                .toList();
        Survey head = change.head();
        Set<DocumentPath> reached = LinkReach.of(change, before).documents();
        Stream<Document.Text> texts = reached.stream()
                .flatMap(path -> head.find(path).stream())
                .flatMap(document -> document.text().stream());
        return Stream.concat(
                before.stream()
                        .filter(finding -> !reached.contains(finding.path())
                                && head.find(finding.path()).isPresent()),
                check(head, texts, Targets.after(change)));
    }

    private static Stream<Finding> check(Survey survey, Stream<Document.Text> texts, Targets targets) {
        Anchors anchors = new Anchors(survey);
        return texts.filter(text -> !isTemplate(text))
                .flatMap(text -> text.body().links().stream()
                        .filter(link -> !isIgnored(survey, text, link))
                        .flatMap(link -> LinkTarget.of(link.target()).stream().flatMap(target -> {
                            Targets.Followed followed = targets.follow(text, target);
                            return finding(text, link, followed, targets)
                                    .or(() -> anchors.missing(followed, target.fragment())
                                            .flatMap(missing -> anchor(text, link, missing)))
                                    .stream();
                        })));
    }

    /** In a skeleton the links are examples. */
    private static boolean isTemplate(Document.Text text) {
        return TEMPLATE_FILE.matcher(text.path().value().replace('_', ' ')).matches();
    }

    private static boolean isIgnored(Survey survey, Document text, Link link) {
        List<dev.handback.pattern.Glob> ignore = survey.policy().links().ignore();
        return !ignore.isEmpty()
                && LinkTarget.of(link.target())
                        .flatMap(target -> text.path().resolve(target.path()))
                        .filter(path -> ignore.stream().anyMatch(glob -> glob.matches(path)))
                        .isPresent();
    }

    private static Optional<Finding> finding(
            Document.Text text, Link link, Targets.Followed followed, Targets targets) {
        Finding.Place place = Places.at(text, link.mark(), link.target());
        return switch (followed.outcome()) {
            case THERE -> Optional.empty();
            case MISSING ->
                Optional.of(missing(text, place, followed, targets)
                        .mended(LinkMend.renamed(text, link, targets.renamed(followed.path()))
                                .or(() -> LinkMend.mail(link))));
            case OUTSIDE ->
                Optional.of(Finding.of(
                        "LK003",
                        place,
                        "%s leads out of the repository, where GitHub has no such page."
                                .formatted(Shown.quoted(link.target(), "This link")),
                        "Link to the full address, beginning with https://"));
            case OTHER_CASE ->
                Optional.of(Finding.of(
                                "LK006",
                                place,
                                "%s is spelled %s here. Some laptops do not mind, GitHub does."
                                        .formatted(
                                                Shown.quoted(link.target(), "The target of this link"),
                                                Shown.inCode(followed.path())),
                                "Write `%s`".formatted(relative(text.path(), followed.path())))
                        .mended(LinkMend.inCase(link, followed.path())));
        };
    }

    private static Finding missing(
            Document.Text text, Finding.Place place, Targets.Followed followed, Targets targets) {
        boolean mail = Shown.isMail(place.subject());
        Finding finding = Finding.of(
                "LK001",
                mail ? Places.at(text, place.mark(), "an e-mail address") : place,
                mail
                        ? "This link is an e-mail address without `mailto:`, so it leads to a file that does not exist."
                        : "%s leads to nothing: the repository has no %s."
                                .formatted(Shown.quoted(place.subject(), "This link"), Shown.inCode(followed.path())),
                mail ? "Begin it with `mailto:`" : fix(text, place.subject(), followed, targets));
        return text.kind() == Kind.PAGE ? finding.as(Severity.WARNING) : finding;
    }

    private static String fix(Document.Text text, String written, Targets.Followed followed, Targets targets) {
        return written.contains("://")
                ? "Leave out what stands around the address, so that it begins with https://"
                : targets.nearest(followed.path())
                        .map(near ->
                                "Link to `%s`".formatted(NearestFile.inStyleOf(written, relative(text.path(), near))))
                        .orElse("Link to where it is now, or take the link out");
    }

    private static Optional<Finding> anchor(Document.Text text, Link link, Anchors.Missing missing) {
        return Optional.of(Finding.of(
                        "LK002",
                        Places.at(text, link.mark(), link.target()),
                        "%s has no heading %s, so the link opens at its top."
                                .formatted(missing.document(), Shown.inCode("#" + missing.fragment())),
                        missing.nearest()
                                .map(near -> "Write `#%s`".formatted(near))
                                .orElse("Name a heading that is there, or leave out what follows the `#`"))
                .mended(LinkMend.toHeading(link, missing.only())));
    }

    /** How a document names another path of the repository. */
    static String relative(DocumentPath from, String to) {
        String[] start = from.folder().isEmpty() ? new String[0] : from.folder().split("/", -1);
        String[] end = to.split("/", -1);
        int common = 0;
        while (common < start.length && common < end.length - 1 && start[common].equals(end[common])) {
            common++;
        }
        return "../".repeat(start.length - common)
                + String.join("/", List.of(end).subList(common, end.length));
    }
}
