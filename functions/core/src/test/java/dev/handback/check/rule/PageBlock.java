package dev.handback.check.rule;

import dev.handback.source.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file, or some lines of one, as the page of a rule shows it: a line with nothing but its path, then a fenced block.
 *
 * <p>A path like {@code docs/page-{1..5}.md} stands for five files. Behind it may stand {@code , saved as ISO-8859-1} or
 * {@code , 50000 times}. Instead of a block there may be the
 * words {@code is deleted.} or {@code is a symbolic link.} What nobody may write down, a token, is written as {@code <36 letters and digits>}.
 *
 * @param text nothing where the file is deleted
 */
record PageBlock(String path, Optional<String> text, Charset charset, SourceFile.Mode mode) {
    private static final Pattern BLOCK = Pattern.compile(
            "^`(?<path>[^`\\n]+)`(?: is deleted\\.$|(?<link> is a symbolic link)\\.$|(?:, saved as (?<charset>\\S+)|, (?<times>\\d+) times)?\\n\\n(?<fence>`{3,})\\w*\\n(?<text>.*?)^\\k<fence>$)",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern SEVERAL = Pattern.compile("\\{(\\d+)\\.\\.(\\d+)}");
    private static final Pattern LETTERS = Pattern.compile("<(\\d+) (capitals|letters) and digits>");
    private static final String CHANCE = "v6n8Hq0dWb3kX1Zs7yQe5RtJ2fLgPc9uMxVhTn4oDaKiBwGr";

    /** The blocks of a section, in its order. */
    static List<PageBlock> of(String section) {
        return BLOCK.matcher(section)
                .results()
                .map(PageBlock::read)
                .flatMap(block -> SEVERAL.matcher(block.path()).find() ? block.each() : Stream.of(block))
                .toList();
    }

    long lines() {
        return text.orElse("").lines().count();
    }

    byte[] bytes() {
        return text.orElse("").getBytes(charset);
    }

    private static PageBlock read(MatchResult shown) {
        int times =
                Optional.ofNullable(shown.group("times")).map(Integer::parseInt).orElse(1);
        boolean link = Optional.ofNullable(shown.group("link")).isPresent();
        Optional<String> text = Optional.ofNullable(shown.group("text"))
                .map(lines -> lettersAndDigits(lines).repeat(times))
                .or(() -> link ? Optional.of("") : Optional.empty());
        Charset charset = Optional.ofNullable(shown.group("charset"))
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
        return new PageBlock(shown.group("path"), text, charset, link ? SourceFile.Mode.SYMLINK : SourceFile.Mode.FILE);
    }

    /** The block of each file, where the path names several. */
    private Stream<PageBlock> each() {
        return SEVERAL.matcher(path).results().findFirst().stream()
                .flatMapToInt(range ->
                        IntStream.rangeClosed(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))))
                .mapToObj(number ->
                        new PageBlock(SEVERAL.matcher(path).replaceFirst(String.valueOf(number)), text, charset, mode));
    }

    private static String lettersAndDigits(String text) {
        return LETTERS.matcher(text).replaceAll(wanted -> {
            String letters = CHANCE.repeat(4).substring(0, Integer.parseInt(wanted.group(1)));
            return wanted.group(2).equals("capitals") ? letters.toUpperCase(Locale.ROOT) : letters;
        });
    }
}
