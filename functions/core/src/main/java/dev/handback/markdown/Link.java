package dev.handback.markdown;

import dev.handback.yaml.Mark;

/**
 * A link or an image, as it stands in the text.
 *
 * @param target unescaped, never percent-decoded
 */
public record Link(Mark mark, String target, boolean image) {}
