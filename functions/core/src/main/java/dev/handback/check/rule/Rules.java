package dev.handback.check.rule;

import dev.handback.check.Rule;
import java.util.List;

/** Every rule that is built. */
public final class Rules {
    private Rules() {}

    public static List<Rule> all() {
        return List.of(new CoverageRule(), new ExerciseRules());
    }
}
