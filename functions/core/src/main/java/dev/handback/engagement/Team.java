package dev.handback.engagement;

import dev.handback.yaml.Mark;
import java.util.List;
import java.util.Optional;

/** A team of one side, with the ids of its members. */
public record Team(String id, Side side, Optional<String> github, List<String> members, Mark mark) {
    public Team {
        members = List.copyOf(members);
    }
}
