package dev.handback.source;

/**
 * One entry of a commit's tree.
 *
 * @param size bytes of the content
 */
public record SourceFile(DocumentPath path, ObjectId id, Mode mode, long size) {

    /** What Git says the entry is. */
    public enum Mode {
        FILE,
        SYMLINK,
        SUBMODULE
    }
}
