package dev.handback.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class TextLinesTest {
    @Property
    void areThoseOfTheText(@ForAll("texts") String text) {
        List<String> lines = List.of(text.split("\n", -1));

        assertThat(TextLines.of(text)).isEqualTo(lines);
        for (int first = 0; first < lines.size(); first++) {
            String below = TextLines.of(text).from(first);
            assertThat(below).isEqualTo(String.join("\n", lines.subList(first, lines.size())));
            assertThat(TextLines.of(lines.subList(0, first), below)).isEqualTo(lines);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("a \n").ofMaxLength(12);
    }
}
