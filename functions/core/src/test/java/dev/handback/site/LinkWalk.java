package dev.handback.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows every address of every page, as a browser would, and notes what leads nowhere. */
final class LinkWalk {
    private static final Pattern ADDRESS = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\s(?:id|name)=\"([^\"]*)\"");

    private final Map<String, String> pages;
    private final Set<String> files;
    private final Function<String, Set<String>> ids;
    int followed;

    LinkWalk(Map<String, byte[]> site) {
        this.files = Set.copyOf(site.keySet());
        this.pages = site.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> new String(file.getValue(), StandardCharsets.UTF_8)));
        Map<String, Set<String>> known =
                pages.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, page -> ids(page.getValue())));
        this.ids = key -> known.getOrDefault(key, Set.of());
    }

    List<String> dead() {
        List<String> dead = new ArrayList<>();
        pages.forEach((key, html) -> {
            Matcher addresses = ADDRESS.matcher(html);
            while (addresses.find()) {
                String address = unescape(addresses.group(1));
                if (!isOutside(address) && !leadsSomewhere(key, address)) {
                    dead.add(key + " -> " + address);
                }
            }
        });
        return dead;
    }

    private static boolean isOutside(String address) {
        return address.matches("(?is)(https?|mailto|data):.*");
    }

    private boolean leadsSomewhere(String from, String address) {
        followed++;
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        String fragment = hash < 0 ? "" : decode(address.substring(hash + 1));
        String target = path.isEmpty() ? from : resolve(from, path);
        return files.contains(target)
                && (fragment.isEmpty() || ids.apply(target).contains(fragment));
    }

    private static String resolve(String from, String path) {
        Deque<String> parts = new ArrayDeque<>(List.of(from.split("/", -1)));
        parts.removeLast();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else {
                parts.addLast(decode(part));
            }
        }
        return String.join("/", parts);
    }

    private static Set<String> ids(String html) {
        Set<String> ids = new HashSet<>();
        ID.matcher(html).results().forEach(id -> ids.add(unescape(id.group(1))));
        return ids;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    static String unescape(String html) {
        return Pattern.compile("&#(\\d+);")
                .matcher(html)
                .replaceAll(sign -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1)))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
