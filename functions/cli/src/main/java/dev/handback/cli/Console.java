package dev.handback.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a command writes.
 *
 * @param colour whether colours are wanted
 * @param width columns
 * @param height lines of a screen
 */
public record Console(PrintStream out, PrintStream err, boolean colour, int width, int height) {
    private static final int USUAL_HEIGHT = 24;

    /** A console for a pipe or a test: plain. */
    public static Console plain(PrintStream out, PrintStream err) {
        return new Console(out, err, false, 100, USUAL_HEIGHT);
    }

    /** What is worth knowing beside the answer, on standard error. */
    public void note(String line) {
        err.println(paint(Style.FAINT, line));
    }

    /** A whole text, as it is. */
    public void write(String text) {
        out.print(text);
        out.flush();
    }

    public void print(String line) {
        out.println(line);
    }

    /** A line that holds text of a repository. */
    public void say(String line) {
        print(Safe.line(line));
    }

    /** The text broken into lines that fit; the first one stands behind {@code used} columns, the others are indented. */
    public List<String> wrap(String text, int used, int indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int left = width - used;
        for (String word : Safe.line(text).strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > left) {
                lines.add((lines.isEmpty() ? "" : " ".repeat(indent)) + line);
                line.setLength(0);
                left = width - indent;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add((lines.isEmpty() ? "" : " ".repeat(indent)) + line);
        return lines;
    }

    /** Prints a paragraph. */
    public void paragraph(String text) {
        wrap(text, 0, 0).forEach(this::print);
    }

    /** The text in a style, where colours are wanted. */
    public String paint(Style style, String text) {
        return colour ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
    }

    /** The few ways to set off a text. */
    public enum Style {
        BOLD("1"),
        FAINT("2"),
        ERROR("1;31"),
        WARNING("33"),
        NOTICE("36"),
        GOOD("32");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }
}
