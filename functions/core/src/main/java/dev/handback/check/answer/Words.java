package dev.handback.check.answer;

import dev.handback.check.CheckReport;
import dev.handback.check.HeldBack;
import dev.handback.check.Reported;
import dev.handback.host.Verdict;
import dev.handback.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences that comment and check run share. */
final class Words {
    private Words() {}

    static String verdict(CheckReport report) {
        int deciding = report.deciding().size();
        if (deciding > 0) {
            return "%s to fix before merge".formatted(count(deciding, "problem"));
        }
        long fresh = report.open().stream().filter(Reported::isNew).count();
        return fresh > 0
                ? "%s, none of them blocks".formatted(count((int) fresh, "new finding"))
                : "nothing new is wrong";
    }

    /** How many files differ between base and head. */
    static String filesChanged(CheckReport report) {
        int changed = report.base().map(base -> changed(base, report.head())).orElse(0);
        return count(changed, "file");
    }

    static Verdict.Outcome outcome(CheckReport report, boolean draft) {
        if (draft || report.head().policy().checks().mode().equals("observe")) {
            return Verdict.Outcome.NEUTRAL;
        }
        if (!report.deciding().isEmpty()) {
            return Verdict.Outcome.FAILED;
        }
        return report.open().isEmpty() ? Verdict.Outcome.PASSED : Verdict.Outcome.NEUTRAL;
    }

    static String reason(CheckReport report, boolean draft) {
        if (draft) {
            return "The pull request is a draft: it is judged when it is ready for review.";
        } else if (report.head().policy().checks().mode().equals("observe")) {
            return "The policy says to observe only.";
        } else if (!report.deciding().isEmpty()) {
            return "%s new and of severity %s or above."
                    .formatted(
                            report.deciding().size() == 1
                                    ? "1 finding is"
                                    : report.deciding().size() + " findings are",
                            report.head().policy().checks().failOn());
        }
        return report.open().isEmpty() ? "Nothing was found." : "What was found is older, or too light to block.";
    }

    /** What else was found and does not count, in a sentence. */
    static Optional<String> heldBack(CheckReport report) {
        HeldBack held = HeldBack.of(report);
        List<String> parts = new ArrayList<>();
        if (held.baseline() > 0) {
            parts.add(
                    "%d more %s in the baseline".formatted(held.baseline(), held.baseline() == 1 ? "stands" : "stand"));
        }
        if (held.exempt() > 0) {
            parts.add("%d %s%s exempt%s"
                    .formatted(
                            held.exempt(),
                            parts.isEmpty() ? "more " : "",
                            held.exempt() == 1 ? "is" : "are",
                            held.until()
                                    .map(day -> (held.exempt() == 1 ? " until " : ", the first until ") + day)
                                    .orElse("")));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts) + ".");
    }

    static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private static int changed(Survey base, Survey head) {
        long added = head.files().files().stream()
                .filter(file -> base.files()
                        .find(file.path())
                        .filter(old -> old.id().equals(file.id()))
                        .isEmpty())
                .count();
        long removed = base.files().files().stream()
                .filter(file -> head.files().find(file.path()).isEmpty())
                .count();
        return Math.toIntExact(added + removed);
    }
}
