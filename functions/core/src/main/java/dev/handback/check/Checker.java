package dev.handback.check;

import dev.handback.survey.Survey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks a survey by rules, and tells what is new against the base commit. */
public final class Checker {
    private static final Comparator<Reported> ORDER = Comparator.comparing(Reported::finding, Finder.ORDER);

    private final Finder finder;

    public Checker(List<Rule> rules) {
        this.finder = new Finder(rules);
    }

    /** What the rules find in a survey. They do not look again at documents that another one has as well. */
    public Found find(Survey survey, Optional<Found> other) {
        return finder.find(survey, other);
    }

    /** Checks a survey by itself: everything decides. */
    public CheckReport check(Survey head) {
        Found found = finder.find(head, Optional.empty());
        return new CheckReport(head, Optional.empty(), reported(found, Novelty.ofAll(), Silence.of(head)));
    }

    /** Checks a survey against its base commit, whose policy and exemptions hold: what is new decides. */
    public CheckReport check(Survey head, Found base) {
        return check(head, base, base.survey());
    }

    /**
     * Checks a survey against another: what is new decides.
     *
     * @param source the survey whose exemptions and baseline hold
     */
    CheckReport check(Survey head, Found before, Survey source) {
        Change change = Change.between(before, head);
        Found found = finder.find(change);
        Novelty novelty = Novelty.between(before, found, change);
        return new CheckReport(
                head, Optional.of(before.survey()), reported(found, novelty, Silence.of(change, source)));
    }

    /** Both halves are in order, so that to sort them is to merge them. */
    private static List<Reported> reported(Found found, Novelty novelty, Silence silence) {
        Stream<Reported> alone = found.survey().documents().stream()
                .flatMap(document -> found.in(document).stream()
                        .flatMap(finding -> reported(found, finding, novelty.isNew(document, finding), silence)));
        Stream<Reported> together =
                found.together().stream().flatMap(finding -> reported(found, finding, novelty.isNew(finding), silence));
        return Stream.concat(alone, together).sorted(ORDER).toList();
    }

    private static Stream<Reported> reported(Found found, Finding finding, boolean isNew, Silence silence) {
        return Catalogue.builtIn().severity(finding, found.survey().policy()).stream()
                .map(severity -> new Reported(finding, severity, isNew, silence.of(finding, isNew)));
    }
}
