package dev.handback.fix;

import dev.handback.check.Mend;
import dev.handback.edit.Edit;
import dev.handback.edit.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the text that is to be mended; nothing where something else stands there. */
final class MendPlace {
    /** What stands between the beginning of a link and its target, in Markdown and in HTML. */
    private static final List<String> BEFORE_TARGET = List.of("](", "](<", "href=\"", "href='", "src=\"", "src='");

    /** An e-mail address that is a whole target. */
    private static final Pattern MAIL = Pattern.compile(
            "(?:\\]\\(<?|(?:href|src)=[\"'])([\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,5})[)>\"' ]");

    private MendPlace() {}

    static Optional<Edit> edit(SourceText text, Mend mend) {
        return text.offset(mend.mark()).flatMap(offset -> switch (mend.where()) {
            case AT -> at(text, offset, mend);
            case LINK -> link(text, offset, mend);
            case MAIL -> mail(text, offset, mend);
            case LINE -> line(text, mend);
        });
    }

    /** The word itself, or the word in quotes. */
    private static Optional<Edit> at(SourceText text, int offset, Mend mend) {
        boolean quoted =
                offset < text.value().length() && "\"'".indexOf(text.value().charAt(offset)) >= 0;
        int start = quoted ? offset + 1 : offset;
        return text.value().startsWith(mend.from(), start) ? Optional.of(replace(start, mend)) : Optional.empty();
    }

    private static Optional<Edit> link(SourceText text, int offset, Mend mend) {
        String rest = text.value().substring(offset, text.start(mend.mark().line() + 1));
        return BEFORE_TARGET.stream()
                .flatMap(before -> position(rest, before, mend.from()))
                .min(Integer::compare)
                .map(position -> replace(offset + position, mend));
    }

    /** Where the target stands whole: what follows it ends a target. */
    private static Stream<Integer> position(String line, String before, String target) {
        int found = line.indexOf(before + target);
        int end = found + before.length() + target.length();
        boolean whole = found >= 0 && end < line.length() && ")>\"' ".indexOf(line.charAt(end)) >= 0;
        return whole ? Stream.of(found + before.length()) : Stream.of();
    }

    private static Optional<Edit> mail(SourceText text, int offset, Mend mend) {
        String rest = text.value().substring(offset, text.start(mend.mark().line() + 1));
        Matcher address = MAIL.matcher(rest);
        return address.find()
                ? Optional.of(new Edit(offset + address.start(1), offset + address.start(1), mend.to()))
                : Optional.empty();
    }

    private static Optional<Edit> line(SourceText text, Mend mend) {
        int line = mend.mark().line();
        return text.line(line).equals(mend.from())
                ? Optional.of(new Edit(text.start(line), text.start(line + 1), mend.to()))
                : Optional.empty();
    }

    private static Edit replace(int start, Mend mend) {
        return new Edit(start, start + mend.from().length(), mend.to());
    }
}
