package dev.handback.site;

/** A key of the {@link SiteStore}: a relative path that cannot lead out of the site. */
public record SiteKey(String value) {
    public SiteKey {
        for (String part : value.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw new IllegalArgumentException("not a key of the site: '" + value + "'");
            }
        }
        if (value.chars().anyMatch(sign -> sign < ' ' || sign == '\\' || sign == 0x7f)) {
            throw new IllegalArgumentException("not a key of the site: it holds a sign that no path may");
        }
    }

    /** Whether what stands there never changes, because it lies in the folder of a version. */
    public boolean isOfVersion() {
        return value.indexOf('/') > 0 && !value.startsWith(SitePublisher.LATEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
