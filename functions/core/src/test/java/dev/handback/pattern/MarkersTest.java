package dev.handback.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class MarkersTest {
    private static final List<String> TEXTS = List.of("ab", "abc", "Bca", "c-a", "ca");

    @Property
    void areInATextThatHoldsOneOfThem(@ForAll("texts") String text) {
        assertThat(Markers.of(TEXTS).areIn(text)).isEqualTo(TEXTS.stream().anyMatch(text::contains));
    }

    @Property
    void areInATextHoweverItIsWritten(@ForAll("texts") String text) {
        String lower = text.toLowerCase(Locale.ROOT);

        assertThat(Markers.ignoringCase("Abc | c-a").areIn(text))
                .isEqualTo(lower.contains("abc") || lower.contains("c-a"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abcABC- é").ofMaxLength(8);
    }
}
