package dev.handback.adapters.github;

import dev.handback.source.ObjectId;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

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

    synchronized byte[] get(ObjectId id, Origin origin) throws IOException {
        byte[] known = contents.get(id);
        if (known == null) {
            known = origin.read();
            hold(id, known);
        }
        return known.clone();
    }

    private void hold(ObjectId id, byte[] content) {
        if (content.length > capacity / 2) {
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
