package dev.handback.markdown;

import dev.handback.yaml.Mark;

/**
 * A heading.
 *
 * @param level 1 to 6
 * @param text without markup
 * @param anchor what a link to it names after the {@code #}, by GitHub's rule
 */
public record Heading(Mark mark, int level, String text, String anchor) {}
