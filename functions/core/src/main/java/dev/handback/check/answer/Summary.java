package dev.handback.check.answer;

import dev.handback.check.CheckReport;
import dev.handback.check.Finding;
import dev.handback.check.Notes;
import dev.handback.check.Reported;
import dev.handback.check.Severity;
import dev.handback.host.PullRequest;
import dev.handback.host.Verdict;
import dev.handback.template.Templates;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the check run says: conclusion, summary ({@code templates/github/check-summary}) and remarks on lines. */
final class Summary {
    private static final int MOST_REMARKS = 200;
    private static final int MOST_LISTED = 40;

    private final PullRequest pullRequest;
    private final CheckReport report;
    private final Addresses addresses;
    private final List<String> said;
    private final Notes notes;

    /** @param said what is no finding, and to be known of the check */
    Summary(PullRequest pullRequest, CheckReport report, Addresses addresses, List<String> said) {
        this.pullRequest = pullRequest;
        this.report = report;
        this.addresses = addresses;
        this.said = List.copyOf(said);
        this.notes = Notes.of(report);
    }

    /** What {@code check-summary.mustache} is filled with. */
    record Model(
            String sentence,
            String commit,
            String base,
            String filesChanged,
            String profile,
            Optional<Comment.Preview> preview,
            boolean hasCounts,
            List<Count> counts,
            List<String> said,
            Optional<Comment.Rows> readiness,
            Optional<Unannotated> unannotated,
            Optional<String> cut,
            Optional<Policy> policy,
            String conclusion,
            String conclusionReason) {}

    /** How many findings of a severity there are. */
    record Count(String kind, int fresh, int older) {}

    /** New findings without a note on their line. */
    record Unannotated(String title, List<Row> findings) {}

    /** What a change of the policy would do. */
    record Policy(List<Change> changes) {}

    /** One change of the policy. */
    record Change(String change) {}

    Verdict verdict() {
        return new Verdict(
                Words.outcome(report, pullRequest.draft()),
                sentence(Words.verdict(report)),
                Templates.builtIn().text("github/check-summary", model()),
                remarks());
    }

    private Model model() {
        List<ReadinessChange.Row> rows = report.base()
                .map(base -> new ReadinessChange(base.readiness(), report.head().readiness()).rows())
                .orElse(List.of());
        List<Count> counts = counts();
        return new Model(
                MarkdownText.of(report.head().readiness().headline()),
                pullRequest.head().abbreviated(),
                MarkdownText.inCode(pullRequest.baseBranch()),
                Words.filesChanged(report),
                report.head().policy().profile().id(),
                Optional.empty(),
                !counts.isEmpty(),
                counts,
                said,
                rows.isEmpty() ? Optional.empty() : Optional.of(new Comment.Rows(rows)),
                unannotated(),
                cut(),
                Optional.empty(),
                Words.outcome(report, pullRequest.draft()).name().toLowerCase(Locale.ROOT),
                Words.reason(report, pullRequest.draft()));
    }

    private List<Count> counts() {
        return Arrays.stream(Severity.values())
                .sorted(Comparator.reverseOrder())
                .map(severity -> new Count(sentence(severity.id()), of(severity, true), of(severity, false)))
                .filter(count -> count.fresh() + count.older() > 0)
                .toList();
    }

    private int of(Severity severity, boolean fresh) {
        return (int) report.open().stream()
                .filter(reported -> reported.severity() == severity && reported.isNew() == fresh)
                .count();
    }

    private List<Verdict.Remark> remarks() {
        return notes.onLines().stream().limit(MOST_REMARKS).map(Summary::remark).toList();
    }

    private Optional<Unannotated> unannotated() {
        List<Row> rows = notes.elsewhere().stream()
                .limit(MOST_LISTED)
                .map(reported -> Row.of(reported, pullRequest, addresses))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Unannotated(unannotatedTitle(), rows));
    }

    private String unannotatedTitle() {
        int number = notes.elsewhere().size();
        String findings = Words.count(number, "new finding");
        return report.head().policy().checks().annotate().equals("none")
                ? "%s; the policy wants no notes on lines".formatted(findings)
                : "%s on %s that did not change".formatted(findings, number == 1 ? "a line" : "lines");
    }

    private static Verdict.Remark remark(Reported reported) {
        Finding finding = reported.finding();
        return new Verdict.Remark(
                finding.path(),
                finding.mark().line(),
                finding.mark().column(),
                Verdict.Weight.valueOf(reported.severity().name()),
                finding.rule(),
                finding.message() + "\n\nFix: " + finding.fix() + ".");
    }

    private Optional<String> cut() {
        int left = Math.max(0, notes.onLines().size() - MOST_REMARKS)
                + Math.max(0, notes.elsewhere().size() - MOST_LISTED);
        return left > 0
                ? Optional.of("%s shown neither on lines nor here: `handback check --base %s` lists them all."
                        .formatted(
                                left == 1 ? "1 more finding is" : left + " more findings are",
                                MarkdownText.inCode(pullRequest.baseBranch())))
                : Optional.empty();
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
