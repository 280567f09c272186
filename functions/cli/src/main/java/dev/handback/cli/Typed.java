package dev.handback.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** The command as somebody typed it, so that the next one can be shown ready to be copied. */
record Typed(List<String> arguments, String repository) {
    Typed {
        arguments = List.copyOf(arguments);
    }

    static Typed of(CommandSpec spec, RepositoryOptions repository) {
        return new Typed(spec.root().commandLine().getParseResult().originalArgs(), repository.named());
    }

    /** The same command with one option more. */
    String with(String option) {
        return "handback %s %s"
                .formatted(arguments.stream().map(Typed::quoted).collect(Collectors.joining(" ")), option);
    }

    /** The base that was named, as an option for another command. */
    String base() {
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.startsWith("--base=")) {
                return " " + quoted(word);
            } else if (word.equals("--base") && i + 1 < arguments.size()) {
                return " --base " + quoted(arguments.get(i + 1));
            }
        }
        return "";
    }

    /** Another command on the same repository. */
    String other(String command) {
        return "handback " + command + (repository.equals(".") ? "" : " " + quoted(repository));
    }

    private static String quoted(String word) {
        String line = Safe.line(word);
        return line.matches("[\\w./~=:@^,+-]+") ? line : "'" + line.replace("'", "'\\''") + "'";
    }
}
