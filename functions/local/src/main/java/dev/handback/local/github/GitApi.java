package dev.handback.local.github;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.handback.local.github.GitStore.Pointer;
import java.io.IOException;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Refs, trees, blobs, commits and comparisons, read from the repository at each request. */
final class GitApi {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final World world;
    private final GitStore git;
    private final Shapes shapes;

    GitApi(World world) {
        this.world = world;
        this.git = world.git();
        this.shapes = new Shapes(world);
    }

    Map<String, Function<Request, Answer>> operations() {
        return Map.of(
                "git/get-ref", this::ref,
                "git/list-matching-refs", this::matchingRefs,
                "git/get-tree", this::tree,
                "git/get-blob", this::blob,
                "git/get-commit",
                        request -> answer(git.commit(request.text("commit_sha")).map(shapes::gitCommit)),
                "git/get-tag", this::annotatedTag,
                "repos/get-commit", this::commit,
                "repos/list-tags", this::tags,
                "repos/compare-commits-with-basehead", this::compare);
    }

    private static Answer answer(Optional<ObjectNode> found) {
        return found.map(Answer::ok).orElseGet(Answer::notFound);
    }

    private Answer ref(Request request) {
        String name = "refs/" + request.text("ref");
        return answer(git.refs(name).stream()
                .filter(ref -> ref.name().equals(name))
                .map(this::refShape)
                .findFirst());
    }

    private Answer matchingRefs(Request request) {
        var refs = git.refs("refs/" + request.text("ref")).stream()
                .sorted(Comparator.comparing(Pointer::name))
                .map(this::refShape)
                .toList();
        return Answer.page(request, refs);
    }

    private ObjectNode refShape(Pointer ref) {
        var shape = JSON.objectNode();
        shape.put("ref", ref.name()).put("node_id", "REF_" + ref.name());
        shape.put("url", world.repositoryUrl() + "/git/" + ref.name());
        boolean tag = annotated(ref.id()).isPresent();
        shape.putObject("object")
                .put("type", tag ? "tag" : "commit")
                .put("sha", ref.id().name())
                .put(
                        "url",
                        world.repositoryUrl() + "/git/" + (tag ? "tags/" : "commits/")
                                + ref.id().name());
        return shape;
    }

    private Optional<RevTag> annotated(ObjectId id) {
        return GitStore.attempt("read " + id.name(), () -> {
            try (var walk = new RevWalk(git.repository())) {
                return walk.parseAny(id) instanceof RevTag tag ? Optional.of(walk.parseTag(tag)) : Optional.empty();
            }
        });
    }

    private Answer annotatedTag(Request request) {
        return answer(git.find(request.text("tag_sha")).flatMap(this::annotated).map(tag -> {
            var shape = JSON.objectNode();
            shape.put("tag", tag.getTagName()).put("sha", tag.name()).put("message", tag.getFullMessage());
            shape.putObject("object")
                    .put("type", "commit")
                    .put("sha", tag.getObject().name());
            return shape;
        }));
    }

    private Answer tree(Request request) {
        return answer(git.find(request.text("tree_sha") + "^{tree}")
                .map(id -> treeShape(id, request.asked("recursive").isPresent())));
    }

    private ObjectNode treeShape(ObjectId id, boolean recursive) {
        var shape = JSON.objectNode();
        shape.put("sha", id.name()).put("url", world.repositoryUrl() + "/git/trees/" + id.name());
        var entries = shape.putArray("tree");
        return GitStore.attempt("list " + id.name(), () -> {
            try (var walk = new TreeWalk(git.repository())) {
                walk.addTree(id);
                while (walk.next()) {
                    entries.add(entry(walk));
                    if (recursive && walk.isSubtree()) {
                        walk.enterSubtree(); // GitHub lists the folders too
                    }
                }
            }
            return shape.put("truncated", false);
        });
    }

    private ObjectNode entry(TreeWalk walk) throws IOException {
        var mode = walk.getFileMode(0);
        var id = walk.getObjectId(0);
        String type = FileMode.TREE.equals(mode.getBits())
                ? "tree"
                : FileMode.GITLINK.equals(mode.getBits()) ? "commit" : "blob";
        var entry = JSON.objectNode();
        entry.put("path", walk.getPathString())
                .put("mode", "%06o".formatted(mode.getBits()))
                .put("type", type);
        entry.put("sha", id.name());
        if (type.equals("blob")) {
            entry.put("size", git.repository().open(id).getSize());
        }
        if (!type.equals("commit")) {
            entry.put("url", world.repositoryUrl() + "/git/" + type + "s/" + id.name());
        }
        return entry;
    }

    private Answer blob(Request request) {
        return answer(git.find(request.text("file_sha") + "^{blob}").map(id -> {
            byte[] content = GitStore.attempt(
                    "read " + id.name(), () -> git.repository().open(id).getCachedBytes());
            var shape = JSON.objectNode();
            shape.put("sha", id.name()).put("node_id", "B_" + id.name()).put("size", content.length);
            shape.put("url", world.repositoryUrl() + "/git/blobs/" + id.name()).put("encoding", "base64");
            return shape.put(
                    "content", Base64.getMimeEncoder(60, new byte[] {'\n'}).encodeToString(content) + "\n");
        }));
    }

    private Answer commit(Request request) {
        return answer(git.commit(request.text("ref")).map(commit -> {
            var shape = shapes.commit(commit);
            if (commit.getParentCount() > 0) {
                shape.putArray("files").addAll(new Differences(git).files(commit.getParent(0), commit));
            }
            return shape;
        }));
    }

    private Answer tags(Request request) {
        var tags = git.refs("refs/tags/").stream()
                .sorted(Comparator.comparing(Pointer::name).reversed())
                .map(this::tagShape)
                .toList();
        return Answer.page(request, tags);
    }

    private ObjectNode tagShape(Pointer ref) {
        String sha = git.commit(ref.name()).orElseThrow().name();
        var shape = JSON.objectNode();
        shape.put("name", ref.name().substring("refs/tags/".length())).put("node_id", "REF_" + ref.name());
        shape.putObject("commit").put("sha", sha).put("url", world.repositoryUrl() + "/commits/" + sha);
        return shape;
    }

    private Answer compare(Request request) {
        String[] ends = request.text("basehead").split("\\.\\.\\.", 2);
        if (ends.length < 2) {
            return Answer.notFound();
        }
        var base = git.commit(ends[0]);
        var head = git.commit(ends[1]);
        return base.isEmpty() || head.isEmpty()
                ? Answer.notFound()
                : Answer.ok(compared(request, new Comparison(world, base.get(), head.get())));
    }

    private static ObjectNode compared(Request request, Comparison comparison) {
        boolean first = request.asked("page").orElse("1").equals("1");
        return first ? comparison.shape() : comparison.later();
    }
}
