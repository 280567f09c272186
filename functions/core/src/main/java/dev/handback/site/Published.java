package dev.handback.site;

/**
 * What came of publishing a version.
 *
 * @param pages how many files were written; none where the version was there already
 */
public record Published(SiteVersion version, int pages, int runnable, int procedures) {
    /** Whether it was there already, and stayed as it was. */
    public boolean isKept() {
        return pages == 0;
    }
}
