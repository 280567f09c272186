package dev.handback.local.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the API says to a request. */
record Answer(int status, JsonNode body, Map<String, String> headers) {

    static Answer ok(JsonNode body) {
        return new Answer(200, body, Map.of());
    }

    static Answer created(JsonNode body) {
        return new Answer(201, body, Map.of());
    }

    static Answer empty(int status) {
        return new Answer(status, MissingNode.getInstance(), Map.of());
    }

    static Answer notFound() {
        return error(404, "Not Found");
    }

    static Answer error(int status, String message) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("message", message);
        body.put("documentation_url", "https://docs.github.com/rest");
        body.put("status", String.valueOf(status));
        return new Answer(status, body, Map.of());
    }

    /** The page that was asked for, and links to its neighbours. */
    static Answer page(Request request, List<? extends JsonNode> all) {
        return page(request, all, "");
    }

    /**
     * The page that was asked for, inside an object that also counts.
     *
     * @param field what the object calls the list; empty for a bare list
     */
    static Answer page(Request request, List<? extends JsonNode> all, String field) {
        int size = Integer.parseInt(request.asked("per_page").orElse("30"));
        int page = Math.max(1, Integer.parseInt(request.asked("page").orElse("1")));
        int last = Math.max(1, (all.size() + size - 1) / size);
        var items = JsonNodeFactory.instance.arrayNode();
        all.stream().skip((page - 1L) * size).limit(size).forEach(items::add);
        JsonNode body = items;
        if (!field.isEmpty()) {
            body = JsonNodeFactory.instance
                    .objectNode()
                    .put("total_count", all.size())
                    .set(field, items);
        }
        return new Answer(200, body, links(request, page, last));
    }

    private static Map<String, String> links(Request request, int page, int last) {
        List<String> links = new ArrayList<>();
        if (page > 1) {
            links.add(link(request, page - 1, "prev"));
            links.add(link(request, 1, "first"));
        }
        if (page < last) {
            links.add(link(request, page + 1, "next"));
            links.add(link(request, last, "last"));
        }
        return links.isEmpty() ? Map.of() : Map.of("Link", String.join(", ", links));
    }

    private static String link(Request request, int page, String relation) {
        Map<String, String> query = new LinkedHashMap<>(request.query());
        query.put("page", String.valueOf(page));
        String text = query.entrySet().stream()
                .map(each -> each.getKey() + "=" + Text.encode(each.getValue()))
                .collect(Collectors.joining("&"));
        return "<%s?%s>; rel=\"%s\"".formatted(request.uri(), text, relation);
    }
}
