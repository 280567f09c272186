package dev.handback.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.handback.source.DocumentPath;
import dev.handback.source.SourceFile;
import dev.handback.source.SourceTree;
import dev.handback.yaml.Mark;
import dev.handback.yaml.YamlNode;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The access register of a repository at one commit, with what its engagement and its roster say of reminders. */
public final class Register {
    private static final DocumentPath ENGAGEMENT = new DocumentPath("handoff/engagement.yml");
    private static final String ENGAGEMENTS = "handoff/engagements";
    private static final DocumentPath PEOPLE = new DocumentPath("handoff/people.yml");
    private static final DocumentPath POLICY = new DocumentPath(".handback.yml");
    private static final String FOLDER = "handoff/access";
    private static final Set<String> ENDINGS = Set.of("yml", "yaml");

    private final SourceTree tree;

    public Register(SourceTree tree) {
        this.tree = tree;
    }

    /**
     * The files of the register.
     *
     * @param before the same at an earlier commit: what stood there stands in for a file that cannot be read now, so that
     *     a slip of the pen takes nobody's access off the books
     */
    public List<AccessFile> files(List<AccessFile> before) {
        return tree.files().stream()
                .filter(file -> file.path().folder().equals(FOLDER)
                        && ENDINGS.contains(file.path().extension()))
                .flatMap(file -> read(file, before).stream())
                .toList();
    }

    /** The engagements that the repository itself has, by the ids that their files give them. */
    Set<EngagementId> engagements() {
        return tree.files().stream()
                .map(SourceFile::path)
                .filter(path -> path.equals(ENGAGEMENT) || path.folder().equals(ENGAGEMENTS))
                .flatMap(path -> RegisterFile.id(root(path), "id", EngagementId::new).stream())
                .collect(toUnmodifiableSet());
    }

    /** What was agreed about reminders; nothing where no engagement names its id and who is accountable. */
    public Optional<ReminderTerms> terms() {
        return new TermsReader(root(ENGAGEMENT), root(PEOPLE), root(POLICY)).read();
    }

    /** How somebody is addressed at the repository's host: by name there, else by id. */
    public String mention(PersonId person) {
        return root(PEOPLE).find("people").map(YamlNode::items).orElse(List.of()).stream()
                .filter(node -> node.text("id").filter(person.value()::equals).isPresent())
                .flatMap(node -> node.text("github").stream())
                .filter(handle -> handle.matches("[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})"))
                .map(handle -> "@" + handle)
                .findFirst()
                .orElse(person.value());
    }

    private Optional<AccessFile> read(SourceFile file, List<AccessFile> before) {
        return parse(file)
                .flatMap(RegisterFile::read)
                .or(() -> before.stream()
                        .filter(old -> ENDINGS.stream()
                                .anyMatch(ending -> file.path().fileName().equals(old.person() + "." + ending)))
                        .findFirst());
    }

    private YamlNode root(DocumentPath path) {
        return tree.find(path).flatMap(this::parse).orElse(new YamlNode.Mapping(Mark.START, List.of()));
    }

    private Optional<YamlNode> parse(SourceFile file) {
        YamlResult result = YamlReader.read(new String(tree.read(file), StandardCharsets.UTF_8), 1);
        return result instanceof YamlResult.Parsed parsed ? Optional.of(parsed.root()) : Optional.empty();
    }
}
