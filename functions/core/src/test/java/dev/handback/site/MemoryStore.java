package dev.handback.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A site in memory that remembers in which order its files were written. */
final class MemoryStore implements SiteStore {
    final TreeMap<String, byte[]> files = new TreeMap<>();
    final List<String> written = new ArrayList<>();

    @Override
    public Optional<byte[]> read(String key) {
        return Optional.ofNullable(files.get(key));
    }

    @Override
    public void write(String key, byte[] content, String contentType) {
        files.put(new SiteKey(key).value(), content.clone());
        written.add(key);
    }

    @Override
    public List<String> list(String prefix) {
        return files.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
    }

    String text(String key) {
        return new String(files.getOrDefault(key, new byte[0]), java.nio.charset.StandardCharsets.UTF_8);
    }
}
