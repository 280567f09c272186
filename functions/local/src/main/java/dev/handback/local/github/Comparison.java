package dev.handback.local.github;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.eclipse.jgit.revwalk.RevCommit;

/** What lies between two commits, seen from where they parted. */
final class Comparison {
    /** GitHub lists no more, and says nothing about the rest. */
    private static final int MOST_FILES = 300;

    private final World world;
    private final RevCommit base;
    private final RevCommit head;
    private final RevCommit parted;

    Comparison(World world, RevCommit base, RevCommit head) {
        this.world = world;
        this.base = base;
        this.head = head;
        this.parted =
                world.git().commit(world.git().mergeBase(base, head).name()).orElseThrow();
    }

    List<ObjectNode> files() {
        return new Differences(world.git()).files(parted, head);
    }

    List<RevCommit> commits() {
        return world.git().between(base, head).reversed();
    }

    ObjectNode shape() {
        var shapes = new Shapes(world);
        int ahead = commits().size();
        int behind = world.git().between(head, base).size();
        var shape = JsonNodeFactory.instance.objectNode();
        shape.put("url", world.repositoryUrl() + "/compare/%s...%s".formatted(base.name(), head.name()));
        shape.put("status", status(ahead, behind)).put("ahead_by", ahead).put("behind_by", behind);
        shape.put("total_commits", ahead);
        shape.set("base_commit", shapes.commit(base));
        shape.set("merge_base_commit", shapes.commit(parted));
        var commits = shape.putArray("commits");
        commits().forEach(commit -> commits.add(shapes.commit(commit)));
        shape.putArray("files").addAll(files().stream().limit(MOST_FILES).toList());
        return shape;
    }

    /** What the pages after the first say: the files are on that one only. */
    ObjectNode later() {
        var shape = shape();
        shape.remove("files");
        shape.putArray("commits");
        return shape;
    }

    private static String status(int ahead, int behind) {
        if (ahead > 0 && behind > 0) {
            return "diverged";
        }
        return ahead > 0 ? "ahead" : behind > 0 ? "behind" : "identical";
    }
}
