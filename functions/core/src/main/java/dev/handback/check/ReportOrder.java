package dev.handback.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays what was found in single documents, given in the order of their paths, between what was found in several. Only where
 * a document has both are they compared one by one.
 */
final class ReportOrder {
    private static final Comparator<Reported> ORDER = Comparator.comparing(Reported::finding, Finder.ORDER);

    private final List<Reported> together;
    private final List<Reported> all = new ArrayList<>();
    private int next;

    /** Takes those of several documents, in order. */
    ReportOrder(List<Reported> together) {
        this.together = List.copyOf(together);
    }

    /** Adds those of one document. */
    void add(List<Reported> alone) {
        if (alone.isEmpty()) {
            return;
        }
        addWhile(alone, -1);
        int start = all.size();
        all.addAll(alone);
        int end = all.size();
        addWhile(alone, 0);
        if (all.size() > end) {
            all.subList(start, all.size()).sort(ORDER);
        }
    }

    /** Adds those of several whose path lies before that of a document, or is the same. */
    private void addWhile(List<Reported> alone, int most) {
        while (next < together.size() && compare(together.get(next), alone.getFirst()) <= most) {
            all.add(together.get(next++));
        }
    }

    private static int compare(Reported one, Reported other) {
        return one.finding().path().compareTo(other.finding().path());
    }

    List<Reported> all() {
        all.addAll(together.subList(next, together.size()));
        next = together.size();
        return all;
    }
}
