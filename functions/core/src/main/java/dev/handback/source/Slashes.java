package dev.handback.source;

/** The slashes around a path or an address, which say nothing of where it leads; however many there are. */
public final class Slashes {
    private Slashes() {}

    /** The path without those at its beginning and its end. */
    public static String without(String path) {
        int start = 0;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        return withoutLast(path.substring(start));
    }

    /** The path without those at its end. */
    public static String withoutLast(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }
}
