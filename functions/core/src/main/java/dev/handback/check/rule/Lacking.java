package dev.handback.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a document should say and does not, in the order in which it is asked for. */
final class Lacking {
    private final List<String> names = new ArrayList<>();

    /** The same with one thing more, where that is not there. */
    Lacking unless(boolean there, String name) {
        if (!there) {
            names.add(name);
        }
        return this;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** The names as words of a sentence. */
    String listed() {
        return String.join(", ", names);
    }

    /** The names as code, such as the headings or the keys to add. */
    String inCode(String before) {
        return names.stream().map(name -> "`" + before + name + "`").collect(Collectors.joining(", "));
    }
}
