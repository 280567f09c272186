package dev.handback.site;

import dev.handback.survey.Survey;
import java.util.HashMap;
import java.util.Map;

/** Compares two versions by the object ids of their documents. */
final class Differences {
    private Differences() {}

    /** Source path to object id, of the pages that a survey has. */
    static Map<String, String> objects(Survey survey) {
        Map<String, String> objects = new HashMap<>();
        new Addresses(survey)
                .documents()
                .keySet()
                .forEach(path -> survey.find(path)
                        .ifPresent(document ->
                                objects.put(path.value(), document.file().id().hex())));
        return objects;
    }

    /** Source path to object id, of a {@code pages.json}. */
    static Map<String, String> objects(Object pagesJson) {
        Map<String, String> objects = new HashMap<>();
        if (pagesJson instanceof Map<?, ?> pages) {
            pages.forEach((path, page) -> objects.put(
                    String.valueOf(path), page instanceof Map<?, ?> facts ? String.valueOf(facts.get("object")) : ""));
        }
        return objects;
    }

    static KnownVersion.Changes between(Map<String, String> then, Map<String, String> now, KnownVersion before) {
        int added = (int)
                now.keySet().stream().filter(path -> !then.containsKey(path)).count();
        int removed = (int)
                then.keySet().stream().filter(path -> !now.containsKey(path)).count();
        int changed = (int) now.entrySet().stream()
                .filter(page -> then.containsKey(page.getKey()))
                .filter(page -> !page.getValue().equals(then.get(page.getKey())))
                .count();
        return new KnownVersion.Changes(
                before.version().id(), added, removed, changed, before.runnable(), before.procedures());
    }
}
