package dev.handback.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class FrontMatterListTest {
    private static final String ITEM = "{on: 2026-11-04}";

    @Test
    void keepsTheFormThatTheListHas() {
        assertThat(append("---\na: 1\nlist:\n  - {on: 1}   # first\n  # last\nb: 2\n---\n# T\n"))
                .contains("---\na: 1\nlist:\n  - {on: 1}   # first\n  - {on: 2026-11-04}\n  # last\nb: 2\n---\n# T\n");
        assertThat(append("---\nlist:\n- on: 1\n  by: a\n\nb: 2\n---\n"))
                .contains("---\nlist:\n- on: 1\n  by: a\n- {on: 2026-11-04}\n\nb: 2\n---\n");
        assertThat(append("---\nlist: [{on: \"]\"}, {on: it's}]\n---\n"))
                .contains("---\nlist: [{on: \"]\"}, {on: it's}, {on: 2026-11-04}]\n---\n");
    }

    @Test
    void beginsAListWhereThereIsNone() {
        assertThat(append("---\na: 1\n---\nText")).contains("---\na: 1\nlist:\n  - {on: 2026-11-04}\n---\nText");
        assertThat(append("---\nlist: []  # none yet\na: 1\n---\n"))
                .contains("---\nlist:  # none yet\n  - {on: 2026-11-04}\na: 1\n---\n");
        assertThat(append("---\nlist:\na: 1\n---\n")).contains("---\nlist:\n  - {on: 2026-11-04}\na: 1\n---\n");
        assertThat(append("# Title\n")).contains("---\nlist:\n  - {on: 2026-11-04}\n---\n\n# Title\n");
    }

    @Test
    void leavesAloneWhatItCannotRead() {
        assertThat(append("---\nlist: \"\n---\n")).isEmpty();
        assertThat(append("---\nlist: [{on: 1}, # one\n {on: 2}]\n---\n")).isEmpty();
    }

    @Property(tries = 300)
    void changesNothingButOneLine(@ForAll("documents") String document) {
        String after = append(document).orElseThrow();

        assertThat(after.replaceFirst("  - \\{on: 2026-11-04}\r?\n", "")).isEqualTo(document);
        assertThat(after.contains("\r\n")).isEqualTo(document.contains("\r\n"));
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> line = Arbitraries.of("a: é 1 # c", "", "# note", "b: {c: [1, 2]}", "d: \"x: y\"", "e: |");
        Arbitrary<String> start = Arbitraries.of("", "\uFEFF");
        Arbitrary<String> end = Arbitraries.of("\n", "\r\n");
        return net.jqwik.api.Combinators.combine(
                        start,
                        line.list().uniqueElements().ofMaxSize(5),
                        end,
                        Arbitraries.strings().ofMaxLength(30))
                .as((bom, lines, eol, body) -> {
                    String more = lines.isEmpty() ? "" : String.join(eol, lines) + eol;
                    return bom + "---" + eol + more + "list:" + eol + "  - {on: 1}" + eol + "---" + eol
                            + body.replaceAll("[\r\n]", " ");
                });
    }

    private static Optional<String> append(String document) {
        return FrontMatterList.append(new SourceText(document), "list", ITEM).map(SourceText::value);
    }

    @Test
    void appliesChangesFromTheEndSoThatPlacesStayTrue() {
        SourceText text = new SourceText("\uFEFFone\r\ntwo");

        assertThat(text.with(List.of(new Edit(1, 4, "1"), new Edit(6, 9, "zwei"), new Edit(7, 8, "x")))
                        .value())
                .isEqualTo("\uFEFF1\r\nzwei");
        assertThat(text.line(1)).isEqualTo("one");
        assertThat(text.lineEnd()).isEqualTo("\r\n");
        assertThat(new SourceText("a\rb\n").lineEnd()).isEqualTo("\r");
    }
}
