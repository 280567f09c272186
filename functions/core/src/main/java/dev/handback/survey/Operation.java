package dev.handback.survey;

import dev.handback.pattern.TextPattern;
import dev.handback.source.DocumentPath;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells by title and path the pages on what is done to a running system: brought back, renewed, switched over. */
final class Operation {
    /** {@code Restore the database}, {@code Rotating secrets}. */
    private static final TextPattern ORDER = TextPattern.of(
            "^([^\\p{L}]*|how to |procedure (for|to) |steps to )(rotat(e|ing)|renew(ing)?|restor(e|ing)|recover(ing)?"
                    + "|fail(ing)?[ -]?over|switch(ing)? over|roll(ing)? back|drain(ing)?|decommission(ing)?|reboot(ing)?"
                    + "|shut(ting)? down|replac(e|ing) (a|the|an)? ?failed) +(\\pL|\\d)");
    /** {@code Recovery from quorum loss}, {@code DB – password rotation}. */
    private static final TextPattern NAME =
            TextPattern.of("\\b(rotation|renewal|restore|restoration|recovery|fail-?over"
                    + "|switch-?over|roll-?back|shut-?down|decommissioning|power (up|down|sequence))\\b");

    private static final TextPattern PROCEDURE =
            TextPattern.of("\\b(procedure|procédure|procedimiento|procedimento)\\b");
    /** What is thought, tried or sold, and not done at night. */
    private static final TextPattern THOUGHT = TextPattern.of(
            "\\b(plans?|planning|polic(y|ies)|strateg(y|ies)|overview|architecture|design|reports?|tests?|testing"
                    + "|drills?|concepts?|features?|options|api|reference|requirements|proposal|comparison|considerations"
                    + "|results?|log|tutorial|lab|exercise|example|workshop|support|configuration|settings)\\b");
    /** In the folders of whoever runs a system any of its works is a procedure. */
    private static final Pattern KEEPING = Pattern.compile(
            "ops|operations?|maintenance|on-?call|sre|disaster-recovery|dr|incident-response|how-?tos?|how-to-guides");

    private static final Pattern LESSON =
            Pattern.compile("(.*-)?(tutorials?|labs?|workshops?|examples?|lessons?|courses?|exercises?"
                    + "|training|quick-?starts?|blogs?|posts|articles?|proposals?|rfcs?|design|designs|tests?|specs?|news|notes|cheat-?sheets?"
                    + "|adrs?|decisions?|features?|reference|post-?mortems?|reports?)(-.*)?");

    /** No folder that tells anything has a longer name. */
    private static final int LONGEST = 60;

    private final DocumentPath path;
    private final String title;

    /**
     * That of a page.
     *
     * @param title in small letters
     */
    Operation(DocumentPath path, String title) {
        this.path = path;
        this.title = title;
    }

    /** Whether the title names one that is done to running systems alone. */
    boolean isNamed() {
        return (ORDER.isIn(title) || NAME.isIn(title)) && !THOUGHT.isIn(title) && !isAmong(LESSON);
    }

    /** Whether the title says that the page is how it is done. */
    boolean isProcedure() {
        return PROCEDURE.isIn(title);
    }

    /** Whether it lies where those write who run the system. */
    boolean isKept() {
        return isAmong(KEEPING);
    }

    private boolean isAmong(Pattern folders) {
        return Arrays.stream(
                        path.folder().toLowerCase(Locale.ROOT).replace('_', '-').split("/", -1))
                .anyMatch(folder ->
                        folder.length() <= LONGEST && folders.matcher(folder).matches());
    }
}
