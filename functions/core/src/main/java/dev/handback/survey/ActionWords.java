package dev.handback.survey;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The verbs with which a title tells somebody to do something: {@code Rotate secrets}, {@code Adding a node}. */
final class ActionWords {
    private static final Pattern BEFORE =
            Pattern.compile("^(?:[^\\p{L}]+|how to |guide (?:to|for) |runbook: ?|sop: ?|steps to )+");
    private static final Pattern NOT_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> VERBS =
            new HashSet<>(Arrays.asList(("access add adjust apply approve archive assign attach"
                            + " audit backup backfill block bootstrap build bump cancel change check clean clear close configure"
                            + " connect convert copy create cut debug decommission delete deploy deprovision destroy detach determine"
                            + " diagnose disable disconnect drain edit enable escalate evict execute expand export extend fail find fix"
                            + " flush force free gather generate get give grant handle identify import increase initiate inspect install"
                            + " investigate invite join kill launch manage migrate mitigate modify mount move obtain offboard onboard"
                            + " open patch pause perform prepare promote provision prune publish purge push query raise read reassign"
                            + " reboot rebuild recover recreate redeploy reduce refresh register reindex release reload remove rename"
                            + " renew repair replace replay report request rerun reset resize resolve respond restart restore resume"
                            + " retrieve retry revert review revoke roll rollback rotate run scale schedule scrub send set setup shut"
                            + " spin split start stop submit suspend swap switch sync take tear terminate test toggle trace transfer"
                            + " trigger troubleshoot tune turn unblock undo uninstall unlock update upgrade upload validate verify"
                            + " wipe write")
                    .split(" ")));
    /** Names of fields of work, and words that begin explanations. */
    private static final Set<String> NOUNS = Set.of(
            "networking",
            "monitoring",
            "logging",
            "billing",
            "pricing",
            "engineering",
            "understanding",
            "using",
            "working",
            "training",
            "routing",
            "caching",
            "clustering",
            "accounting",
            "hosting",
            "tracing",
            "alerting",
            "testing",
            "troubleshooting",
            "getting",
            "planning",
            "staffing",
            "nothing",
            "something",
            "everything",
            "during",
            "including",
            "existing",
            "remaining",
            "missing",
            "failing",
            "pending");

    private ActionWords() {}

    /** Whether the text begins with one of them, as an order or with {@code -ing}, and says what it is done to. */
    static boolean begin(String text) {
        String bare = BEFORE.matcher(text.toLowerCase(Locale.ROOT).strip()).replaceFirst("");
        String[] words = NOT_LETTER.split(bare, 3);
        return words.length > 1 && !words[1].isEmpty() && (VERBS.contains(words[0]) || isGerund(words[0]));
    }

    private static boolean isGerund(String word) {
        return word.length() > 5 && word.endsWith("ing") && !NOUNS.contains(word);
    }
}
