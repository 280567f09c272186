package dev.handback.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.handback.yaml.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One pass over the text of a leaf block: its links, its HTML, and the words that a reader sees. */
final class Inlines {
    private static final Pattern AUTOLINK =
            Pattern.compile("<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>\\x00-\\x1f]{0,2000}+>");
    private static final Pattern MAIL =
            Pattern.compile("<[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,200}+@[A-Za-z0-9.-]{1,200}+>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});");

    final List<Link> links = new ArrayList<>();
    final List<HtmlTag> tags = new ArrayList<>();

    private final String text;
    private final IntFunction<Mark> marks;
    private final PlainWords words = new PlainWords();
    private final List<Link> bare = new ArrayList<>();
    private final Matcher sight;
    private final HtmlSyntax html;
    private final CodeSpans code;
    private final Emphasis emphasis;
    private final Brackets brackets;
    private int at;

    /**
     * Reads a text.
     *
     * @param marks the place in the file of an offset in the text
     */
    Inlines(String text, References references, IntFunction<Mark> marks) {
        this.text = text;
        this.marks = marks;
        this.sight = AUTOLINK.matcher(text);
        this.html = new HtmlSyntax(text);
        this.code = new CodeSpans(text);
        this.emphasis = new Emphasis(text, words);
        this.brackets = new Brackets(text, references);
        while (at < text.length()) {
            next();
        }
        emphasis.pair(null);
        links.addAll(bare);
        links.sort(Comparator.comparing(Link::mark));
    }

    /** What a reader sees. */
    String plain() {
        return words.toString();
    }

    private void next() {
        switch (text.charAt(at)) {
            case '\\' -> escape();
            case '`' -> code();
            case '<' -> pointed();
            case '&' -> entity();
            case '*', '_', '~' -> at += emphasis.take(at);
            case '[' -> open(1);
            case '!' -> open(text.startsWith("[", at + 1) ? 2 : 0);
            case ']' -> close();
            case '\n' -> word(' ');
            case 'h', 'f', 'w' -> address();
            default -> word(text.charAt(at));
        }
    }

    private void word(char c) {
        words.add(c);
        at++;
    }

    private void escape() {
        boolean escaped = at + 1 < text.length() && LinkTail.isPunctuation(text.charAt(at + 1));
        boolean lineBreak = text.startsWith("\n", at + 1);
        if (escaped || lineBreak) {
            at++;
        }
        word(lineBreak ? ' ' : text.charAt(at));
    }

    private void code() {
        int length = LineForm.run(text, at, text.length(), '`');
        int close = code.close(at + length, length);
        words.add(text, close < 0 ? at : at + length, close < 0 ? at + length : close);
        at = close < 0 ? at + length : close + length;
    }

    private void pointed() {
        boolean link = sight.region(at, text.length()).usePattern(AUTOLINK).lookingAt();
        if (!link && !sight.usePattern(MAIL).lookingAt()) {
            tag();
            return;
        }
        String target = text.substring(at + 1, sight.end() - 1);
        if (link) {
            links.add(new Link(marks.apply(at), unescaped(target), false));
        }
        words.add(target);
        at = sight.end();
    }

    private void tag() {
        int end = html.end(at);
        if (end < 0) {
            word('<');
            return;
        }
        int start = at;
        for (HtmlTag tag : HtmlReader.tags(text.substring(start, end), offset -> marks.apply(start + offset))) {
            tags.add(tag);
            tag.link().ifPresent(links::add);
        }
        at = end;
    }

    private void entity() {
        if (sight.region(at, text.length()).usePattern(ENTITY).lookingAt()) {
            words.add(Escaping.unescapeHtml(sight.group()));
            at = sight.end();
        } else {
            word('&');
        }
    }

    private void open(int length) {
        if (length == 0) {
            word('!');
            return;
        }
        brackets.open(new Brackets.Opener(at, at + length, words.length(), bare.size(), emphasis.last()));
        words.add(text, at, at + length);
        at += length;
    }

    private void close() {
        brackets.close(at)
                .ifPresentOrElse(
                        closed -> {
                            Brackets.Opener opener = closed.opener();
                            links.add(new Link(
                                    marks.apply(opener.start()), unescaped(closed.target()), opener.isImage()));
                            bare.subList(opener.bare(), bare.size()).clear();
                            emphasis.pair(opener.before());
                            words.cut(opener.word(), opener.inside() - opener.start());
                            at = closed.end();
                        },
                        () -> word(']'));
    }

    private void address() {
        int end = BareLink.end(text, at);
        if (end < 0) {
            word(text.charAt(at));
            return;
        }
        bare.add(new Link(marks.apply(at), text.substring(at, end), false));
        words.add(text, at, end);
        at = end;
    }

    static String unescaped(String text) {
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : Escaping.unescapeString(text);
    }
}
