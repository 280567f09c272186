package dev.handback.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The scanner reads what Flexmark reads. */
final class ScannerPropertyTest {

    @Provide
    Arbitrary<String> documents() {
        return MarkdownTexts.documents();
    }

    @Property(tries = 400)
    void readsWhatFlexmarkReads(@ForAll("documents") String text) {
        assertThat(Differences.in(text)).as(text).isEmpty();
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void readsAnyText(@ForAll String text) {
        Outline outline = Scanner.scan(text, new Lines(text, 1));

        assertThat(outline.links()).allSatisfy(link -> assertThat(text).contains(mark(text, link)));
    }

    private static String mark(String text, Link link) {
        return text.split("\n", -1)[link.mark().line() - 1].substring(
                link.mark().column() - 1);
    }
}
