package dev.handback.local.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.handback.adapters.git.GitRepository;
import dev.handback.check.CheckReport;
import dev.handback.check.Found;
import dev.handback.check.Memory;
import dev.handback.check.Reported;
import dev.handback.check.TreeCheck;
import dev.handback.check.rule.Rules;
import dev.handback.source.DocumentPath;
import dev.handback.source.OverlayTree;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Checks pull requests of five documents, one after the other against a base that is known, and prints the milliseconds
 * of CPU of each.
 */
public final class WarmChange {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final int CHANGED = 5;

    private final SourceTree base;
    private final List<SourceFile> documents;
    private final Memory memory = new Last();

    private WarmChange(SourceTree base) {
        this.base = base;
        this.documents = base.files().stream()
                .filter(file -> file.path().extension().equals("md"))
                .toList();
    }

    /** Takes a path and how often. */
    public static void main(String[] arguments) {
        try (GitRepository git = GitRepository.open(Path.of(arguments[0]))) {
            WarmChange change = new WarmChange(git.workTree());
            int rounds = Integer.parseInt(arguments[1]);
            for (int round = 0; round < rounds; round++) {
                System.out.println(change.milliseconds(round));
            }
        }
    }

    private long milliseconds(int round) {
        SourceTree head = new OverlayTree(base, changed(round));
        long started = cpu();
        CheckReport report =
                TreeCheck.with(Rules.all(), DAY).remembering(memory).check("bench", head, base);
        long taken = (cpu() - started) / 1_000_000;
        System.err.println(report.findings().stream().filter(Reported::isNew).count() + " new findings");
        return taken;
    }

    /** Every round changes other documents. */
    private Map<DocumentPath, byte[]> changed(int round) {
        int step = Math.max(1, documents.size() / CHANGED);
        return IntStream.range(0, documents.size())
                .filter(index -> index % step == round % step)
                .mapToObj(documents::get)
                .limit(CHANGED)
                .collect(Collectors.toMap(SourceFile::path, this::longer));
    }

    private byte[] longer(SourceFile file) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(base.read(file));
        text.writeBytes("\n\nSee [what is missing](missing.md).\n".getBytes(StandardCharsets.UTF_8));
        return text.toByteArray();
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Remembers the last base. */
    private static final class Last implements Memory {
        private Optional<Found> found = Optional.empty();

        @Override
        public Optional<Found> recall() {
            return found;
        }

        @Override
        public void keep(Found last) {
            found = Optional.of(last);
        }
    }
}
