package dev.handback.command;

import dev.handback.source.RepositoryName;
import java.util.Map;

/** The fields of a command on a queue, each of which has to be there and to be what it should be. */
record CommandFields(Map<String, String> byName) {

    String text(String name) {
        String value = byName.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the command has no '" + name + "'");
        }
        return value;
    }

    long id(String name) {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + name + "' of the command is no whole number", e);
        }
    }

    int number(String name) {
        long number = id(name);
        if (number < 1 || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("'" + name + "' of the command is out of range: " + number);
        }
        return (int) number;
    }

    RepositoryName repository() {
        return RepositoryName.parse(text("repository"));
    }
}
