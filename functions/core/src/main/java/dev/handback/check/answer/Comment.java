package dev.handback.check.answer;

import dev.handback.check.CheckReport;
import dev.handback.check.Reported;
import dev.handback.host.PullRequest;
import dev.handback.template.Templates;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The one comment on a pull request: {@code templates/github/comment} while something is open, then {@code mended}. */
final class Comment {
    private static final int MOST_ROWS = 40;
    private static final Comparator<Reported> WORST_FIRST =
            Comparator.comparing(Reported::severity, Comparator.reverseOrder());

    private final PullRequest pullRequest;
    private final CheckReport report;
    private final Addresses addresses;

    Comment(PullRequest pullRequest, CheckReport report, Addresses addresses) {
        this.pullRequest = pullRequest;
        this.report = report;
        this.addresses = addresses;
    }

    /** What {@code comment.mustache} is filled with. */
    record Model(
            String repository,
            String number,
            String verdict,
            String commit,
            String base,
            String filesChanged,
            String profile,
            Optional<Preview> preview,
            boolean hasFindings,
            List<Row> findings,
            Optional<Text> more,
            Optional<Rows> readiness,
            Optional<Older> older,
            Optional<String> heldBack) {}

    /** Where the site of this pull request can be seen. */
    record Preview(String href, String changes) {}

    /** A sentence. */
    record Text(String text) {}

    /** The table of readiness. */
    record Rows(List<ReadinessChange.Row> rows) {}

    /** What was there before, folded. */
    record Older(String summary, List<Row> findings, Optional<String> rest) {}

    /** What {@code mended.mustache} is filled with. */
    record Mended(String repository, String number, String commit, String sentence, Optional<String> heldBack) {}

    /** The line by which the comment is found again. */
    static String marker(PullRequest pullRequest) {
        return "<!-- handback:check v1 repo=%s pr=%d -->".formatted(pullRequest.repository(), pullRequest.number());
    }

    /** Whether there is anything to say: something new, or a change of readiness. */
    private boolean isWorthWriting() {
        return !fresh().isEmpty() || !readinessRows().isEmpty();
    }

    /** Whether there is to be one, or else only the one that is there is to be replaced. */
    boolean isWanted() {
        return isWorthWriting() || report.head().policy().checks().comment().equals("always");
    }

    String text() {
        return isWanted()
                ? Templates.builtIn().text("github/comment", model())
                : Templates.builtIn().text("github/mended", mended());
    }

    private Model model() {
        List<Reported> fresh = fresh();
        List<ReadinessChange.Row> rows = readinessRows();
        return new Model(
                pullRequest.repository().toString(),
                String.valueOf(pullRequest.number()),
                Words.verdict(report),
                pullRequest.head().abbreviated(),
                MarkdownText.inCode(pullRequest.baseBranch()),
                Words.filesChanged(report),
                report.head().policy().profile().id(),
                Optional.empty(),
                !fresh.isEmpty(),
                rows(fresh),
                more(fresh),
                rows.isEmpty() ? Optional.empty() : Optional.of(new Rows(rows)),
                older(),
                Words.heldBack(report));
    }

    private Mended mended() {
        return new Mended(
                pullRequest.repository().toString(),
                String.valueOf(pullRequest.number()),
                pullRequest.head().abbreviated(),
                MarkdownText.of(report.head().readiness().headline()),
                Words.heldBack(report));
    }

    private List<Reported> fresh() {
        return report.open().stream()
                .filter(Reported::isNew)
                .sorted(WORST_FIRST)
                .toList();
    }

    private List<ReadinessChange.Row> readinessRows() {
        return report.base()
                .map(base -> new ReadinessChange(base.readiness(), report.head().readiness()).rows())
                .orElse(List.of());
    }

    private Optional<Older> older() {
        List<Reported> old = report.open().stream()
                .filter(reported -> !reported.isNew())
                .sorted(WORST_FIRST)
                .toList();
        if (old.isEmpty()) {
            return Optional.empty();
        }
        String summary =
                old.size() == 1 ? "1 older finding, not blocking" : old.size() + " older findings, not blocking";
        Optional<String> rest = old.size() > MOST_ROWS
                ? Optional.of("And %d more.".formatted(old.size() - MOST_ROWS))
                : Optional.empty();
        return Optional.of(new Older(summary, rows(old), rest));
    }

    private List<Row> rows(List<Reported> findings) {
        return findings.stream()
                .limit(MOST_ROWS)
                .map(reported -> Row.of(reported, pullRequest, addresses))
                .toList();
    }

    private static Optional<Text> more(List<Reported> fresh) {
        return fresh.size() > MOST_ROWS
                ? Optional.of(
                        new Text("And %d more: the check run lists them all.".formatted(fresh.size() - MOST_ROWS)))
                : Optional.empty();
    }
}
