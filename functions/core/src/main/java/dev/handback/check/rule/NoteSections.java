package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.SectionPreset;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Heading;
import dev.handback.markdown.Section;
import dev.handback.policy.Policy;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which sections an architecture note lacks: of the set that the policy names, else of the one that it looks like. */
final class NoteSections {
    /** A section of more blocks holds more than a promise. */
    private static final int FEW = 2;

    private static final List<SectionRole> FORM =
            List.of(SectionRole.CONTEXT, SectionRole.DECISION, SectionRole.CONSEQUENCES);

    private NoteSections() {}

    /** Whether there is a note at all; headings with nothing below them are one that was begun. */
    static boolean isBegun(Document.Text note) {
        return !note.body().blocks().isEmpty()
                || note.body().headings().stream().anyMatch(SectionRole.DECISION::matches);
    }

    /** What it lacks of the set that it looks like, where the policy allows that, else of the nearest one. */
    static List<SectionRole> missing(Document.Text note, Policy policy) {
        List<Heading> headings = told(note);
        List<SectionRole> unheaded = missing(headings, policy);
        if (unheaded.isEmpty() || Ours.declares(note)) {
            return unheaded;
        }
        NoteWords words = new NoteWords(note);
        Stream<Heading> labels = LabelledSections.of(note).stream();
        return missing(Stream.concat(headings.stream(), labels).toList(), policy).stream()
                .filter(role -> !words.tell(role) && !isSaid(role, note))
                .toList();
    }

    /** The headings below which something stands; what a template asks is no answer. */
    static List<Heading> told(Document.Text note) {
        List<Section> all = note.body().sections();
        return IntStream.range(0, all.size())
                .filter(index -> all.get(index).blocks().size() > FEW
                        || !isUnwritten(all.get(index), SectionText.of(note, all.get(index)))
                        || goesOn(all, index + 1))
                .mapToObj(index -> all.get(index).heading())
                .toList();
    }

    /** Whether what belongs to a section stands below the next heading, which names no section of a note. */
    private static boolean goesOn(List<Section> all, int next) {
        return next < all.size() && SectionRole.of(all.get(next).heading()).isEmpty();
    }

    private static boolean isUnwritten(Section section, SectionText content) {
        return content.isEmpty()
                || content.isPlaceholder()
                || content.isPrompt()
                || (!SectionRole.CONTEXT.isIn(section.heading()) && content.isQuestion());
    }

    /** What was decided may be told with its reasons, and what follows beside each option. */
    private static boolean isSaid(SectionRole role, Document.Text note) {
        return (role != SectionRole.CONTEXT || headed(note) == 0) && Mentions.inProse(role, note);
    }

    /** How many of the sections of every form it has by a heading. */
    static long headed(Document.Text note) {
        return FORM.stream()
                .filter(role -> note.body().headings().stream().anyMatch(role::isIn))
                .count();
    }

    private static List<SectionRole> missing(List<Heading> headings, Policy policy) {
        List<SectionPreset> allowed = policy.documents().sectionsOf(Kind.ARCHITECTURE_NOTE);
        boolean madr = headings.stream().anyMatch(SectionRole.OUTCOME::isIn);
        SectionPreset looks = madr ? SectionPreset.MADR : SectionPreset.NYGARD;
        return allowed.stream()
                .filter(preset -> preset == looks || !allowed.contains(looks))
                .map(preset -> missing(preset.roles(), headings))
                .min(Comparator.comparingInt(List::size))
                .orElseGet(() -> missing(byLooks(looks), headings));
    }

    /** In MADR the consequences are a part of the outcome, and may be told there without a heading. */
    private static List<SectionRole> byLooks(SectionPreset looks) {
        return looks == SectionPreset.MADR ? List.of(SectionRole.CONTEXT, SectionRole.DECISION) : looks.roles();
    }

    private static List<SectionRole> missing(List<SectionRole> asked, List<Heading> headings) {
        return asked.stream()
                .filter(role -> headings.stream().noneMatch(role::isIn))
                .toList();
    }
}
