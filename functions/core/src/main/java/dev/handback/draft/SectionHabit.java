package dev.handback.draft;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Heading;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sections that nearly all documents of a kind have, by the name of their preset. */
final class SectionHabit {
    private static final Set<SectionRole> ALERT =
            Set.of(SectionRole.MEANING, SectionRole.IMPACT, SectionRole.DIAGNOSIS, SectionRole.MITIGATION);
    private static final double NEARLY_ALL = 0.8;
    private static final int ENOUGH = 2;

    private SectionHabit() {}

    static Optional<String> of(Kind kind, List<Document.Text> documents) {
        if (kind == Kind.RUNBOOK) {
            return most(documents, SectionHabit::isAlert) ? Optional.of("alert") : Optional.empty();
        }
        if (kind != Kind.ARCHITECTURE_NOTE) {
            return Optional.empty();
        }
        if (most(documents, SectionHabit::isMadr)) {
            return Optional.of("madr");
        }
        return most(documents, document -> !isMadr(document)) ? Optional.of("nygard") : Optional.empty();
    }

    private static boolean most(List<Document.Text> documents, java.util.function.Predicate<Document.Text> habit) {
        return documents.stream().filter(habit).count() >= NEARLY_ALL * documents.size();
    }

    private static boolean isAlert(Document.Text document) {
        List<Heading> headings = document.body().headings();
        return ALERT.stream()
                        .filter(role -> headings.stream().anyMatch(role::matches))
                        .count()
                > ENOUGH;
    }

    private static boolean isMadr(Document.Text document) {
        return document.body().headings().stream().anyMatch(SectionRole.ALTERNATIVES::matches);
    }
}
