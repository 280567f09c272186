package dev.handback.adapters.github;

import dev.handback.host.PullRequest;
import dev.handback.host.Verdict;
import dev.handback.host.Verdict.Remark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kohsuke.github.GHCheckRun;
import org.kohsuke.github.GHCheckRun.AnnotationLevel;
import org.kohsuke.github.GHCheckRun.Conclusion;
import org.kohsuke.github.GHCheckRun.Status;
import org.kohsuke.github.GHCheckRunBuilder;
import org.kohsuke.github.GHCheckRunBuilder.Annotation;
import org.kohsuke.github.GHCheckRunBuilder.Output;
import org.kohsuke.github.GHRepository;

/**
 * Says a verdict as a check run.
 *
 * <p>GitHub takes fifty annotations a request and adds up what it is sent. So the conclusion goes with the last request:
 * a run that looks finished is finished. And a repeat asks how many are there, and sends only those that are missing.
 */
final class CheckRuns {
    /** What a ruleset names to require the check. */
    static final String NAME = "Handback";

    private static final int ANNOTATIONS = 50;

    private final long appId;

    CheckRuns(long appId) {
        this.appId = appId;
    }

    void report(GHRepository repository, PullRequest pullRequest, String key, Verdict verdict) throws IOException {
        Optional<GHCheckRun> earlier = find(repository, pullRequest, key);
        if (earlier.isEmpty()) {
            GHCheckRunBuilder first =
                    repository.createCheckRun(NAME, pullRequest.head().hex()).withExternalID(key);
            send(repository, first, verdict, verdict.remarks());
        } else if (!says(earlier.get(), verdict)) {
            int known = Math.min(annotations(earlier.get()), verdict.remarks().size());
            List<Remark> missing =
                    verdict.remarks().subList(known, verdict.remarks().size());
            send(repository, repository.updateCheckRun(earlier.get().getId()), verdict, missing);
        }
    }

    /** Whether the head commit has a run of ours. */
    boolean stands(GHRepository repository, PullRequest pullRequest) throws IOException {
        return !runs(repository, pullRequest).isEmpty();
    }

    /** Every run of ours on the commit is looked at, for a newer one may hide the one with this key. */
    private Optional<GHCheckRun> find(GHRepository repository, PullRequest pullRequest, String key) throws IOException {
        return runs(repository, pullRequest).stream()
                .filter(run -> key.equals(run.getExternalId()))
                .findFirst();
    }

    private List<GHCheckRun> runs(GHRepository repository, PullRequest pullRequest) throws IOException {
        Map<String, Object> ours = Map.of("check_name", NAME, "app_id", appId, "filter", "all");
        return repository
                .getCheckRuns(pullRequest.head().hex(), ours)
                .withPageSize(100)
                .toList();
    }

    private static void send(GHRepository repository, GHCheckRunBuilder first, Verdict verdict, List<Remark> remarks)
            throws IOException {
        List<List<Remark>> batches = batches(remarks);
        GHCheckRunBuilder next = first;
        for (List<Remark> batch : batches.subList(0, batches.size() - 1)) {
            long id = next.withStatus(Status.IN_PROGRESS)
                    .add(output(verdict, batch))
                    .create()
                    .getId();
            next = repository.updateCheckRun(id);
        }
        next.withStatus(Status.COMPLETED)
                .withConclusion(conclusion(verdict))
                .add(output(verdict, batches.getLast()))
                .create();
    }

    private static List<List<Remark>> batches(List<Remark> remarks) {
        List<List<Remark>> batches = new ArrayList<>();
        int start = 0;
        do {
            int end = Math.min(start + ANNOTATIONS, remarks.size());
            batches.add(remarks.subList(start, end));
            start = end;
        } while (start < remarks.size());
        return batches;
    }

    private static boolean says(GHCheckRun run, Verdict verdict) {
        return run.getStatus() == Status.COMPLETED
                && run.getConclusion() == conclusion(verdict)
                && annotations(run) >= verdict.remarks().size()
                && title(verdict).equals(run.getOutput().getTitle())
                && summary(verdict).equals(run.getOutput().getSummary());
    }

    private static int annotations(GHCheckRun run) {
        return run.getOutput().getAnnotationsCount();
    }

    private static Output output(Verdict verdict, List<Remark> remarks) {
        Output output = new Output(title(verdict), summary(verdict));
        remarks.forEach(remark -> output.add(annotation(remark)));
        return output;
    }

    private static Annotation annotation(Remark remark) {
        return new Annotation(
                        remark.path().value(),
                        remark.line(),
                        level(remark.weight()),
                        TextLimit.MESSAGE.shorten(remark.message()))
                .withStartColumn(remark.column())
                .withEndColumn(remark.column())
                .withTitle(TextLimit.TITLE.shorten(remark.title()));
    }

    private static String title(Verdict verdict) {
        return TextLimit.TITLE.shorten(verdict.title());
    }

    private static String summary(Verdict verdict) {
        return TextLimit.SUMMARY.cut(verdict.summary());
    }

    private static Conclusion conclusion(Verdict verdict) {
        return switch (verdict.outcome()) {
            case PASSED -> Conclusion.SUCCESS;
            case NEUTRAL -> Conclusion.NEUTRAL;
            case FAILED -> Conclusion.FAILURE;
        };
    }

    private static AnnotationLevel level(Verdict.Weight weight) {
        return switch (weight) {
            case NOTICE -> AnnotationLevel.NOTICE;
            case WARNING -> AnnotationLevel.WARNING;
            case ERROR -> AnnotationLevel.FAILURE;
        };
    }
}
