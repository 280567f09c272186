package dev.handback.engagement;

import dev.handback.document.Document;
import dev.handback.document.SectionRole;
import dev.handback.markdown.Block;
import dev.handback.markdown.LineRange;
import dev.handback.markdown.Section;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The part of a runbook that somebody follows, and the hash by which an exercise remembers it. */
public final class Steps {
    private Steps() {}

    /**
     * The sections that hold the steps: the one headed Steps, or Diagnosis and Mitigation of an alert's runbook; where
     * there is none of these, the sections that hold a numbered list or commands.
     */
    public static List<Section> sections(Document.Text document) {
        List<Section> all = document.body().sections();
        List<Section> steps = top(all, SectionRole.STEPS);
        if (!steps.isEmpty()) {
            return steps;
        }
        List<Section> alert = all.stream()
                .filter(section -> SectionRole.DIAGNOSIS.matches(section.heading())
                        || SectionRole.MITIGATION.matches(section.heading()))
                .toList();
        return outermost(alert);
    }

    /**
     * The first twelve hexadecimal digits of the SHA-256 of the steps: their lines as written, without white space at the
     * end, without empty lines and without the sections' own headings.
     */
    public static Optional<String> hash(Document.Text document) {
        String text = sections(document).stream()
                .map(section -> written(document, section.lines()))
                .filter(lines -> !lines.isEmpty())
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? Optional.empty() : Optional.of(sha256(text).substring(0, 12));
    }

    /** Whether a document has steps: a line of the sections that hold them, besides their headings. */
    public static boolean areIn(Document.Text document) {
        return sections(document).stream()
                .flatMapToInt(section -> lines(document, section.lines()))
                .anyMatch(line -> !document.lines().get(line - 1).isBlank());
    }

    /** Whether somebody could follow it: a list or a command stands among the steps. */
    public static boolean areActions(Document.Text document) {
        return sections(document).stream()
                .anyMatch(section -> section.has(Block.Type.ORDERED_LIST)
                        || section.has(Block.Type.BULLET_LIST)
                        || section.has(Block.Type.CODE));
    }

    private static List<Section> top(List<Section> all, SectionRole role) {
        return outermost(
                all.stream().filter(section -> role.matches(section.heading())).toList());
    }

    private static List<Section> outermost(List<Section> sections) {
        List<Section> outermost = new ArrayList<>();
        for (Section section : sections) {
            int line = section.heading().mark().line();
            if (outermost.isEmpty() || !outermost.getLast().lines().contains(line)) {
                outermost.add(section);
            }
        }
        return List.copyOf(outermost);
    }

    private static IntStream lines(Document.Text document, LineRange range) {
        return IntStream.range(
                range.first(), Math.min(range.end(), document.lines().size() + 1));
    }

    private static String written(Document.Text document, LineRange range) {
        return lines(document, range)
                .mapToObj(line -> document.lines().get(line - 1).stripTrailing())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
