package dev.handback.check;

import dev.handback.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What findings weigh by the policy, which of them are new, and which count. */
record Judgement(Found found, Novelty novelty, Silence silence) {

    /** All of them, in order. A repository may have ten for each document, and all but a few be older: no stream for each. */
    List<Reported> reports() {
        List<List<Reported>> alone = new ArrayList<>();
        found.survey().documents().forEach(document -> alone.add(reports(document)));
        List<Reported> together = new ArrayList<>();
        for (Finding finding : found.together()) {
            report(finding, novelty.isNew(finding)).ifPresent(together::add);
        }
        ReportOrder order = new ReportOrder(together);
        alone.forEach(order::add);
        return order.all();
    }

    private List<Reported> reports(Document document) {
        List<Finding> alone = found.in(document);
        boolean known = !alone.isEmpty() && novelty.knows(document);
        List<Reported> reports = new ArrayList<>(alone.size());
        for (Finding finding : alone) {
            report(finding, !known && novelty.isNew(finding)).ifPresent(reports::add);
        }
        return reports;
    }

    private Optional<Reported> report(Finding finding, boolean isNew) {
        return Catalogue.builtIn()
                .severity(finding, found.survey().policy())
                .map(severity -> new Reported(finding, severity, isNew, silence.of(finding, isNew)));
    }
}
