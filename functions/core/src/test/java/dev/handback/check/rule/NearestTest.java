package dev.handback.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Which known word is offered for one that is not known. */
final class NearestTest {

    @Test
    void isTwoLettersOffOrOneForAShortWord() {
        assertThat(Nearest.of("severty", List.of("severity", "operation"))).contains("severity");
        assertThat(Nearest.of("ab", List.of("cd", "abc"))).contains("abc");
        assertThat(Nearest.of("ab", List.of("cde"))).isEmpty();
        assertThat(Nearest.only("deploy", List.of("deploys", "deplo"))).isEmpty();
        assertThat(Nearest.only("deploy", List.of("deploys", "deployed"))).contains("deploys");
        assertThat(Nearest.of("rb005", List.of("AC005", "RB005"))).contains("RB005");
        assertThat(Nearest.of("x".repeat(200), List.of("x".repeat(201)))).isEmpty();
    }

    @Test
    void isOfferedUntilManyHaveBeenCompared() {
        List<String> known =
                IntStream.range(0, 50_000).mapToObj(i -> "word-" + i).toList();
        Guesses guesses = new Guesses();
        assertThat(IntStream.range(0, 100)
                        .filter(i -> guesses.nearest("word-x", known).isPresent())
                        .count())
                .isEqualTo(40);
    }

    @Property
    void countsAsTheWholeTableDoes(@ForAll("words") String one, @ForAll("words") String other) {
        for (int limit = 1; limit <= 2; limit++) {
            assertThat(Nearest.distance(one, other, limit)).isEqualTo(Math.min(limit + 1, distance(one, other)));
        }
    }

    private static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : step(table, i, j, one.charAt(i - 1) != other.charAt(j - 1));
            }
        }
        return table[one.length()][other.length()];
    }

    private static int step(int[][] table, int i, int j, boolean differs) {
        return Math.min(table[i - 1][j - 1] + (differs ? 1 : 0), Math.min(table[i - 1][j], table[i][j - 1]) + 1);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc").ofMaxLength(7);
    }
}
