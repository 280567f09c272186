package dev.handback.adapters.github;

import dev.handback.source.ObjectId;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Contents by object id, least used ones given up first. The same id is the same content in every repository. */
final class BlobCache {
    private final Map<ObjectId, byte[]> contents = new LinkedHashMap<>(64, 0.75f, true);
    private final long capacity;
    private long held;

    BlobCache(long capacity) {
        this.capacity = capacity;
    }

    /** Where a content comes from that is not held yet. */
    interface Origin {
        byte[] read() throws IOException;
    }

    /** The content, fetched where it is not held; nobody waits for what another one fetches. */
    byte[] get(ObjectId id, Origin origin) throws IOException {
        Optional<byte[]> known = find(id);
        byte[] content = known.isPresent() ? known.get() : origin.read();
        if (known.isEmpty()) {
            hold(id, content);
        }
        return content.clone();
    }

    private synchronized Optional<byte[]> find(ObjectId id) {
        return Optional.ofNullable(contents.get(id));
    }

    private synchronized void hold(ObjectId id, byte[] content) {
        if (content.length > capacity / 2 || contents.containsKey(id)) {
            return;
        }
        contents.put(id, content);
        held += content.length;
        var eldest = contents.entrySet().iterator();
        while (held > capacity) {
            held -= eldest.next().getValue().length;
            eldest.remove();
        }
    }
}
