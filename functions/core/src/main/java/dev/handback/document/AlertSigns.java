package dev.handback.document;

import dev.handback.markdown.Block;
import dev.handback.markdown.Heading;
import dev.handback.markdown.Markdown;
import dev.handback.pattern.TextPattern;
import dev.handback.source.DocumentPath;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The signs by which a page tells that it answers an alert: what it is called, and what it says. */
public final class AlertSigns {
    private static final int SHORTEST = 6;
    private static final Pattern FOLDER = Pattern.compile("(?i)(?:^|.*/)(?:alerts?|alerting|alarms?)(?:/.*)?");
    /** Monitoring systems name an alert in one word of several: {@code KubePodCrashLooping}, {@code etcdNoLeader}. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]*[a-z0-9][A-Z][A-Za-z0-9_]*");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final TextPattern SAYS_SO =
            TextPattern.of("(?i)\\b(this|the|these|an?) ([\\w`-]+ )?(alerts?|alarms?)"
                    + " ((is|are|was|will be|can be|gets?) )?(fir(es?|ed|ing)|trigger(s|ed)?|means?|indicates?|signif(y|ies)|notif(y|ies)"
                    + "|relates?|raised|based on|sent|deprecated|has been deprecated|has the following|tells)\\b");

    private AlertSigns() {}

    /** Whether it lies where teams keep the pages of their alerts. */
    public static boolean isInFolder(DocumentPath path) {
        return FOLDER.matcher(path.folder()).matches();
    }

    /** Whether the file has an alert's name, and its title says the same. */
    public static boolean isNamed(DocumentPath path, String title, Markdown body) {
        String stem = stem(path);
        return stem.length() >= SHORTEST
                && NAME.matcher(stem).matches()
                && Stream.concat(
                                Stream.of(title),
                                body.headings().stream().limit(1).map(Heading::text))
                        .anyMatch(text -> names(text, stem));
    }

    /** Whether a sentence tells of the alert: {@code This alert fires when …}. */
    public static boolean isTold(Markdown body) {
        return body.blocks().stream()
                .filter(block -> block.type() == Block.Type.PARAGRAPH)
                .anyMatch(block -> SAYS_SO.isIn(block.text()));
    }

    private static boolean names(String title, String stem) {
        String first = title.strip().split("[^\\p{L}\\p{N}_]", 2)[0];
        String together = NO_LETTER.matcher(title).replaceAll("").toLowerCase(Locale.ROOT);
        return first.equalsIgnoreCase(stem) || together.equals(stem.toLowerCase(Locale.ROOT));
    }

    private static String stem(DocumentPath path) {
        String name = path.fileName();
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }
}
