package dev.handback.adapters;

import dev.handback.site.SiteKey;
import dev.handback.site.SiteStore;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Holds the contract to the simplest store there is, so that it asks no more than the port says. */
final class MemorySiteStoreTest extends SiteStoreContract {

    @Override
    protected SiteStore store() {
        return new MemorySiteStore();
    }

    private static final class MemorySiteStore implements SiteStore {
        private final NavigableMap<String, byte[]> files = new ConcurrentSkipListMap<>();

        @Override
        public Optional<byte[]> read(String key) {
            return Optional.ofNullable(files.get(new SiteKey(key).value())).map(byte[]::clone);
        }

        @Override
        public void write(String key, byte[] content, String contentType) {
            files.put(new SiteKey(key).value(), content.clone());
        }

        @Override
        public List<String> list(String prefix) {
            return files.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
        }
    }
}
