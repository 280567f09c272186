package dev.handback.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much was found that does not count.
 *
 * @param baseline findings that were there when Handback came
 * @param exempt findings that somebody has decided to let be
 * @param until the last day on which all of these are exempt
 */
public record HeldBack(int baseline, int exempt, Optional<LocalDate> until) {

    public static HeldBack of(CheckReport report) {
        Exemptions exemptions = new Exemptions(report.base().orElse(report.head()));
        List<Reported> exempt = with(Reported.Status.EXEMPT, report);
        return new HeldBack(
                with(Reported.Status.BASELINE, report).size(),
                exempt.size(),
                exempt.stream()
                        .flatMap(reported -> exemptions.until(reported.finding().key()).stream())
                        .min(Comparator.naturalOrder()));
    }

    private static List<Reported> with(Reported.Status status, CheckReport report) {
        return report.findings().stream()
                .filter(reported -> reported.status() == status)
                .toList();
    }
}
