package dev.handback.check.rule;

import dev.handback.document.Document;
import dev.handback.document.Kind;
import dev.handback.document.SectionPreset;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Block;
import dev.handback.markdown.Heading;
import dev.handback.pattern.TextPattern;
import dev.handback.policy.Policy;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which sections an architecture note lacks: of the set that the policy names, else of the one that it looks like. */
final class NoteSections {
    private static final TextPattern TRADE_OFF = TextPattern.of("(?i)\\btrade-?\\s?offs? (is|are|here|between)\\b");

    private NoteSections() {}

    /** What it lacks of the set that it looks like, where the policy allows that, else of the nearest one. */
    static List<SectionRole> missing(Document.Text note, Policy policy) {
        List<SectionRole> unheaded = missing(note.body().headings(), policy);
        if (unheaded.isEmpty() || Ours.declares(note)) {
            return unheaded;
        }
        Stream<Heading> labels = LabelledSections.of(note).stream();
        return missing(Stream.concat(note.body().headings().stream(), labels).toList(), policy).stream()
                .filter(role -> role != SectionRole.CONSEQUENCES || !tellsTradeOff(note))
                .toList();
    }

    /** A sentence that weighs what is won against what is lost says what follows, without a heading for it. */
    private static boolean tellsTradeOff(Document.Text note) {
        return note.body().blocks().stream()
                .filter(block -> block.type() == Block.Type.PARAGRAPH)
                .anyMatch(block -> TRADE_OFF.isIn(block.text()));
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
