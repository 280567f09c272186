package dev.handback.site;

import dev.handback.source.CommitSha;
import java.time.Instant;

/**
 * One state of the site, written once.
 *
 * @param id what people call it: a tag, or the day of the commit and its number that day
 * @param folder where it lies below the site's top: the id, made safe as a name
 * @param asOf the moment for which it speaks
 */
public record SiteVersion(String id, String folder, Kind kind, CommitSha commit, Instant asOf) {
    /** What a version was made for. */
    public enum Kind {
        RELEASE("release"),
        DRAFT("draft"),
        SEALED("sealed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            return RELEASE;
        }
    }
}
