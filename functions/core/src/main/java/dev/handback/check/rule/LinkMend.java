package dev.handback.check.rule;

import dev.handback.check.Mend;
import dev.handback.document.Document;
import dev.handback.markdown.Link;
import java.util.Optional;
import java.util.regex.Pattern;

/** What to write instead of a link's target, where that is certain. */
final class LinkMend {
    /** A path that means in a link what it is: nothing is encoded, nothing ends the target. */
    private static final Pattern PLAIN = Pattern.compile("[\\w./~-]+");

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}(\\.[\\w-]{1,64}){1,5}");

    private LinkMend() {}

    /** The target as it is written, with the letters that the path has. */
    static Optional<Mend> inCase(Link link, String real) {
        String[] parts = parts(link.target());
        String[] written = parts[0].split("/", -1);
        String[] names = real.split("/", -1);
        for (int i = written.length - 1, j = names.length - 1; i >= 0 && j >= 0; i--, j--) {
            if (!written[i].equalsIgnoreCase(names[j])) {
                break;
            }
            written[i] = names[j];
        }
        return mend(link, String.join("/", written), parts[1]);
    }

    /** The place to which the file was renamed in this change. */
    static Optional<Mend> renamed(Document from, Link link, Optional<String> now) {
        String[] parts = parts(link.target());
        return now.filter(path -> !parts[0].startsWith("/"))
                .flatMap(path -> mend(link, LinkRules.relative(from.path(), path), parts[1]));
    }

    /** The heading that was meant, where one alone is near, and the difference can be no difference of meaning. */
    static Optional<Mend> toHeading(Link link, Optional<String> near) {
        int hash = link.target().indexOf('#');
        return near.filter(anchor -> hash >= 0 && HeadingSlip.isIn(link.target().substring(hash + 1), anchor))
                .map(anchor ->
                        Mend.link(link.mark(), link.target(), link.target().substring(0, hash + 1) + anchor));
    }

    /** An e-mail address that lacks what makes it one in a link. */
    static Optional<Mend> mail(Link link) {
        return MAIL.matcher(link.target()).matches() ? Optional.of(Mend.mail(link.mark())) : Optional.empty();
    }

    private static Optional<Mend> mend(Link link, String path, String rest) {
        boolean changes = !link.target().equals(path + rest);
        boolean plain = PLAIN.matcher(path).matches() && link.target().indexOf('%') < 0;
        return changes && plain ? Optional.of(Mend.link(link.mark(), link.target(), path + rest)) : Optional.empty();
    }

    /** The path, and what follows it. */
    private static String[] parts(String target) {
        int end = target.length();
        for (int i = 0; i < target.length() && end == target.length(); i++) {
            end = target.charAt(i) == '#' || target.charAt(i) == '?' ? i : end;
        }
        return new String[] {target.substring(0, end), target.substring(end)};
    }
}
