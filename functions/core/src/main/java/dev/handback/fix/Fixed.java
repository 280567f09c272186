package dev.handback.fix;

import dev.handback.check.Finding;
import dev.handback.source.DocumentPath;
import java.util.List;
import java.util.stream.Stream;

/** A file before and after its safe fixes, and the findings that they mend. */
public final class Fixed {
    private final DocumentPath path;
    private final byte[] before;
    private final byte[] after;
    private final List<Finding> findings;

    Fixed(DocumentPath path, byte[] before, byte[] after, List<Finding> findings) {
        this.path = path;
        this.before = before.clone();
        this.after = after.clone();
        this.findings = List.copyOf(findings);
    }

    public DocumentPath path() {
        return path;
    }

    public byte[] before() {
        return before.clone();
    }

    public byte[] after() {
        return after.clone();
    }

    public List<Finding> findings() {
        return findings;
    }

    /** This and what came after it. */
    Fixed then(Fixed later) {
        List<Finding> both =
                Stream.concat(findings.stream(), later.findings.stream()).toList();
        return new Fixed(path, before, later.after, both);
    }
}
