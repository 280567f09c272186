package dev.handback.document;

import dev.handback.markdown.Block;
import dev.handback.pattern.TextPattern;
import java.util.Locale;
import java.util.Set;

/** Tells the code blocks that somebody runs from those that show a file or an output. */
public final class Commands {
    private static final Set<String> SHELLS = Set.of(
            "sh",
            "bash",
            "zsh",
            "fish",
            "shell",
            "console",
            "terminal",
            "shell-session",
            "shellsession",
            "powershell",
            "ps1",
            "cmd",
            "bat",
            "sql",
            "psql");
    private static final Set<String> UNTOLD = Set.of("", "text", "txt", "plaintext", "none");
    /** A prompt, or a word in small letters with a flag or another such word behind it: {@code oc get nodes}. */
    private static final TextPattern COMMAND =
            TextPattern.of("(?m)^\\s*(\\$ \\S|sudo \\S|[a-z][a-z0-9_.-]* +(--?[a-zA-Z]|[a-z][a-z0-9_./-]*( |$)))");

    private Commands() {}

    /** Whether the block is code to be run. */
    public static boolean is(Block block) {
        String language = block.language().toLowerCase(Locale.ROOT);
        return block.type() == Block.Type.CODE
                && (SHELLS.contains(language) || (UNTOLD.contains(language) && COMMAND.isIn(block.text())));
    }
}
