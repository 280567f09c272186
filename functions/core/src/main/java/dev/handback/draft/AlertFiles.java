package dev.handback.draft;

import dev.handback.pattern.TextPattern;
import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The YAML files of a repository that define alerts: Prometheus rules, alarms in CloudFormation. */
final class AlertFiles {
    private static final Set<String> ENDINGS = Set.of("yml", "yaml");
    private static final int LARGEST = 300_000;
    private static final int MOST_READ = 2_000;
    private static final int MOST_NAMED = 4;
    private static final TextPattern ALERT = TextPattern.of("(?m)^\\s*- alert:\\s|AWS::CloudWatch::Alarm\\b");

    private AlertFiles() {}

    /** Patterns for them, a folder of several as one; none where they lie all over the place. */
    static List<String> in(SourceTree tree) {
        Map<String, List<DocumentPath>> folders = tree.files().stream()
                .filter(AlertFiles::mayHoldAlerts)
                .limit(MOST_READ)
                .filter(file -> ALERT.isIn(new String(tree.read(file), StandardCharsets.UTF_8)))
                .map(SourceFile::path)
                .collect(Collectors.groupingBy(DocumentPath::folder, TreeMap::new, Collectors.toList()));
        List<String> patterns = folders.values().stream()
                .flatMap(files -> patterns(files).stream())
                .distinct()
                .toList();
        return patterns.size() <= MOST_NAMED ? patterns : List.of();
    }

    private static boolean mayHoldAlerts(SourceFile file) {
        return file.mode() == SourceFile.Mode.FILE
                && file.size() <= LARGEST
                && ENDINGS.contains(file.path().extension())
                && !file.path().value().startsWith(".github/");
    }

    private static List<String> patterns(List<DocumentPath> files) {
        return files.size() == 1 || files.getFirst().folder().isEmpty()
                ? files.stream().map(DocumentPath::value).toList()
                : files.stream()
                        .map(file -> file.folder() + "/*." + file.extension())
                        .distinct()
                        .toList();
    }
}
