package dev.handback.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is read without the engine is read as the engine reads it. */
final class PlainYamlTest {
    private static final List<String> VALUES = """

             x
             12
             0x1F
             1.5
             true
             null
             ~
             "q: r"
             'q'
             [a, b]
             []
             [a, ]
             [ 1 ,~]
             a b
             a:b
             a: b
             a #b
             2026-11-18
             .inf
             http://x/y#z
            x
             1e3
             -1
             @x
             a:
             é
             /p/**
             "a"\s
             [a,b]\s
             \s
            """.lines().toList();

    @Property(tries = 4000)
    void readsLinesAsTheEngineDoes(@ForAll("texts") String text) {
        PlainYaml.read(text, 3)
                .ifPresent(read -> assertThat(read).as(text).isEqualTo(YamlReader.readByEngine(text, 3)));
    }

    @Property(tries = 4000)
    void readsAnyLettersAsTheEngineDoes(@ForAll("letters") String text) {
        PlainYaml.read(text, 1)
                .ifPresent(read -> assertThat(read).as(text).isEqualTo(YamlReader.readByEngine(text, 1)));
    }

    @Test
    void readsWhatFrontMatterHolds() {
        String text = """
                kind: runbook
                title: "Roll back: checkout"
                # who keeps it true
                owner: platform
                severity: 2
                reviewed: 2026-11-02

                tags: [a, b c, 1]
                exercises:
                  - on: 2026-11-04
                    by: joao
                    result: worked
                  - on: 2026-10-22
                supersedes:
                - 0004
                empty:
                """;

        assertThat(PlainYaml.read(text, 2)).contains(YamlReader.readByEngine(text, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b # c", "a: {b: c}", "a: &x b", "a: |\n  b", "a: b\n  c", "a: 'it''s'", "a: \"\\n\"", "a:\tb",
                        "- - a",
                "? a", "a: b: c", "a: \u2028", "a", "", "--- a", "a: [b, [c]]", "  a: b", "a: b\n c: d"
            })
    void leavesToTheEngineWhatIsNotPlain(String text) {
        assertThat(PlainYaml.read(text, 1)).isEmpty();
        assertThat(YamlReader.read(text, 1)).isEqualTo(YamlReader.readByEngine(text, 1));
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings().withChars("ab:- \n#'\"[],1~.&{}|>?*%@!é\t").ofMaxLength(30);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> indent = Arbitraries.of("", "", "  ", "  ", "    ", " ");
        Arbitrary<String> start = Arbitraries.of("a:", "b:", "key-2:", "- ", "- a:", "-", "", "# ", "- - ");
        Arbitrary<String> value = Arbitraries.of(VALUES);
        Arbitrary<String> line = Combinators.combine(indent, start, value).as((a, b, c) -> a + b + c);
        return line.list().ofMaxSize(7).map((List<String> lines) -> String.join("\n", lines));
    }
}
