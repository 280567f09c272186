package dev.handback.markdown;

import dev.handback.yaml.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Where our scanner and Flexmark read a document differently. */
final class Differences {
    private final List<String> found = new ArrayList<>();

    private Differences() {}

    static List<String> in(String text) {
        Lines lines = new Lines(text, 1);
        Outline ours = Scanner.scan(text, lines);
        FlexmarkOutline theirs = new FlexmarkOutline(Flexmark.PARSER.parse(text), lines);
        Differences differences = new Differences();
        differences.compare("heading", theirs.headings, ours.headings(), Heading::toString);
        differences.compare("link", theirs.links, ours.links(), Differences::say);
        differences.compare("block", theirs.blocks, ours.blocks(), Differences::say);
        differences.compare("anchor", sorted(theirs.anchors), sorted(ours.anchors()), anchor -> anchor);
        differences.compare("tag", theirs.tags, ours.tags(), Differences::say);
        differences.compare("unclosed", theirs.unclosedFences, ours.unclosedFences(), Mark::toString);
        return differences.found;
    }

    private <T> void compare(String what, Iterable<T> theirs, Iterable<T> ours, Function<T, String> words) {
        List<String> expected = words(theirs, words);
        List<String> actual = words(ours, words);
        List<String> missing = new ArrayList<>(expected);
        actual.forEach(missing::remove);
        List<String> more = new ArrayList<>(actual);
        expected.forEach(more::remove);
        missing.stream().limit(3).forEach(one -> found.add(what + " only Flexmark: " + one));
        more.stream().limit(3).forEach(one -> found.add(what + " only scanner: " + one));
        if (missing.isEmpty() && more.isEmpty() && !expected.equals(actual)) {
            found.add(what + " in another order: " + expected + " and " + actual);
        }
    }

    private static <T> List<String> words(Iterable<T> values, Function<T, String> words) {
        List<String> list = new ArrayList<>();
        values.forEach(value -> list.add(words.apply(value)));
        return list;
    }

    private static String say(Link link) {
        boolean bare = link.target().matches("(?s)(https?://|ftp://|www\\.).*");
        return "%s %s".formatted(at(link.mark()), bare ? "an address" : link.target() + (link.image() ? "!" : ""));
    }

    private static String say(Block block) {
        List<Integer> code = block.codeLines().boxed().toList();
        return "%s %s (%s) %s %s".formatted(at(block.mark()), block.type(), block.language(), code, block.text());
    }

    private static String say(HtmlTag tag) {
        return "%s %s %s".formatted(at(tag.mark()), tag.name(), new TreeMap<>(tag.attributes()));
    }

    private static String at(Mark mark) {
        return mark.line() + ":" + mark.column();
    }

    private static List<String> sorted(Set<String> anchors) {
        return anchors.stream().sorted().toList();
    }
}
