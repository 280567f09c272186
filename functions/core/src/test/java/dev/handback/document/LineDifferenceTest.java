package dev.handback.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class LineDifferenceTest {

    @Test
    void tellsLinesThatAreNewOrOtherAndNotThoseThatMoved() {
        List<String> before = List.of("# Deploy", "", "1. Build.", "2. Ship.", "", "See the log.");
        List<String> after = List.of("# Deploy", "Owner: joao", "", "1. Build it.", "2. Ship.", "", "See the log.");

        assertThat(LineDifference.changed(before, after)).isEqualTo(lines(2, 4));
        assertThat(LineDifference.changed(after, before)).isEqualTo(lines(3));
        assertThat(LineDifference.changed(List.of(), after)).isEqualTo(lines(1, 2, 3, 4, 5, 6, 7));
        assertThat(LineDifference.changed(before, List.of())).isEqualTo(lines());
    }

    /** Whoever writes a text must not decide how long it takes to compare it. */
    @Test
    void countsAllBetweenTheFirstAndTheLastChangeWhereThatIsTooLongToCompare() {
        List<String> before = new ArrayList<>(List.of("top"));
        before.addAll(Collections.nCopies(500_000, "a"));
        before.add("bottom");
        List<String> after = new ArrayList<>(List.of("top"));
        after.addAll(Collections.nCopies(500_000, "b"));
        after.add("bottom");
        BitSet middle = new BitSet();
        middle.set(2, 500_002);

        assertThat(LineDifference.changed(before, after)).isEqualTo(middle);
    }

    @Property(tries = 500)
    void whatDidNotChangeStandsInBothInTheSameOrder(
            @ForAll("texts") List<String> before, @ForAll("texts") List<String> after) {
        BitSet changed = LineDifference.changed(before, after);
        Iterator<String> earlier = before.iterator();

        assertThat(changed.length()).isLessThanOrEqualTo(after.size() + 1);
        for (int i = 0; i < after.size(); i++) {
            if (!changed.get(i + 1)) {
                assertThat(reaches(earlier, after.get(i))).isTrue();
            }
        }
    }

    @Property(tries = 100)
    void nothingChangesWhereNothingIsOther(@ForAll("texts") List<String> text) {
        assertThat(LineDifference.changed(text, text)).isEqualTo(lines());
    }

    private static boolean reaches(Iterator<String> lines, String line) {
        while (lines.hasNext()) {
            if (lines.next().equals(line)) {
                return true;
            }
        }
        return false;
    }

    private static BitSet lines(int... numbers) {
        BitSet lines = new BitSet();
        for (int number : numbers) {
            lines.set(number);
        }
        return lines;
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("", "a", "b", "c").list().ofMaxSize(12);
    }
}
