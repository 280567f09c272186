package dev.handback.adapters.github;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextLimitTest {

    @Test
    void leavesATextThatFits() {
        String text = "x".repeat(65_535);
        assertThat(TextLimit.SUMMARY.cut(text)).isEqualTo(text);
    }

    @Test
    void countsWhatItLeavesOut() {
        String text = "a line of ten\n".repeat(10_000);
        String cut = TextLimit.SUMMARY.cut(text);

        String kept = cut.substring(0, cut.indexOf("\n\n_"));
        assertThat(cut).hasSizeLessThanOrEqualTo(65_535);
        assertThat(text).startsWith(kept);
        assertThat(kept).endsWith("a line of ten");
        assertThat(cut)
                .endsWith("\n\n_%,d more characters are left out: GitHub takes 65,535 at most._"
                        .formatted(text.length() - kept.length()));
    }

    @Test
    void splitsNoCharacter() {
        assertThat(TextLimit.TITLE.shorten("x" + "🔧".repeat(200))).hasSize(254).endsWith("🔧…");
    }
}
