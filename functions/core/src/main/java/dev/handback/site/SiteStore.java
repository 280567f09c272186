package dev.handback.site;

import java.util.List;
import java.util.Optional;

/**
 * The files of the published site, where readers fetch them.
 *
 * <p>A key is a relative path with {@code /} between folders, such as {@code latest/runbooks/index.html}: no {@code /}
 * at either end, no part that is empty, {@code .} or {@code ..}. Every store refuses another key with an
 * {@link IllegalArgumentException}. A reader never sees half a file: a write replaces the whole at once.
 */
public interface SiteStore {

    /** The content of the file with this key. */
    Optional<byte[]> read(String key);

    /**
     * Writes the file with this key, in place of one that is there.
     *
     * @param contentType what readers are told it is, such as {@code text/html; charset=utf-8}
     */
    void write(String key, byte[] content, String contentType);

    /**
     * The keys of every file that begin with {@code prefix}, sorted; an empty prefix means all. The prefix is plain
     * text: {@code latest/} lists a folder, {@code latest} also what is called {@code latest-2}.
     */
    List<String> list(String prefix);
}
