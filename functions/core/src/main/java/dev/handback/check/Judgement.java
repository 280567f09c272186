package dev.handback.check;

import dev.handback.document.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What findings weigh by the policy, which of them are new, and which count. */
record Judgement(Found found, Novelty novelty, Silence silence) {
    private static final Comparator<Reported> ORDER = Comparator.comparing(Reported::finding, Finder.ORDER);

    /** All of them. A repository may have ten for each document, and all but a few be older: no stream for each. */
    List<Reported> reports() {
        List<Reported> reports = new ArrayList<>();
        for (Document document : found.survey().documents()) {
            add(reports, document);
        }
        for (Finding finding : found.together()) {
            add(reports, finding, novelty.isNew(finding));
        }
        reports.sort(ORDER); // both halves are in order, so that to sort them is to merge them
        return reports;
    }

    private void add(List<Reported> reports, Document document) {
        List<Finding> alone = found.in(document);
        boolean known = !alone.isEmpty() && novelty.knows(document);
        for (Finding finding : alone) {
            add(reports, finding, !known && novelty.isNew(finding));
        }
    }

    private void add(List<Reported> reports, Finding finding, boolean isNew) {
        Catalogue.builtIn()
                .severity(finding, found.survey().policy())
                .map(severity -> new Reported(finding, severity, isNew, silence.of(finding, isNew)))
                .ifPresent(reports::add);
    }
}
