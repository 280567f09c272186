package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Heading;
import dev.handback.markdown.Section;
import dev.handback.yaml.Mark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections of a runbook, by what they are for, and where one that is missing would stand. */
final class RunbookSections {
    private static final List<SectionRole> PROCEDURE = List.of(
            SectionRole.WHEN_TO_USE,
            SectionRole.PREREQUISITES,
            SectionRole.STEPS,
            SectionRole.VERIFICATION,
            SectionRole.ROLLBACK,
            SectionRole.ESCALATION);
    private static final List<SectionRole> ALERT =
            List.of(SectionRole.MEANING, SectionRole.IMPACT, SectionRole.DIAGNOSIS, SectionRole.MITIGATION);

    private final Document.Text document;
    private final List<Heading> headings;
    private final boolean alert;

    RunbookSections(Document.Text document) {
        this.document = document;
        this.headings = document.body().headings();
        this.alert = document.fields()
                .text("operation")
                .map("respond-to-alert"::equals)
                .orElse(ALERT.stream().filter(this::isNamed).count() >= 2);
    }

    /** Whether it says how to answer an alert, and not how to do something that was planned. */
    boolean isAlert() {
        return alert;
    }

    /** Whether a heading speaks of one of these roles. */
    boolean has(SectionRole... roles) {
        return Stream.of(roles).anyMatch(role -> headings.stream().anyMatch(role::isIn));
    }

    private boolean isNamed(SectionRole role) {
        return headings.stream().anyMatch(role::matches);
    }

    /** The heading behind which a missing section would stand. */
    Mark before(SectionRole missing) {
        List<SectionRole> order = alert ? ALERT : PROCEDURE;
        int index = order.indexOf(missing);
        if (index == order.size() - 1) {
            return last();
        }
        for (int i = index - 1; i >= 0; i--) {
            SectionRole role = order.get(i);
            Optional<Heading> found = headings.stream().filter(role::isIn).reduce((one, next) -> next);
            if (found.isPresent()) {
                return found.get().mark();
            }
        }
        return title();
    }

    /** The title, else the first thing that the document says. */
    Mark title() {
        return headings.stream()
                .findFirst()
                .map(Heading::mark)
                .or(() -> document.body().blocks().stream().findFirst().map(block -> block.mark()))
                .orElse(new Mark(document.frontMatter().bodyLine(), 1));
    }

    private Mark last() {
        return headings.isEmpty() ? title() : headings.getLast().mark();
    }

    /** The sections whose heading is the name of a role. */
    List<Section> named() {
        return document.body().sections().stream()
                .filter(section -> !SectionRole.of(section.heading()).isEmpty())
                .toList();
    }
}
