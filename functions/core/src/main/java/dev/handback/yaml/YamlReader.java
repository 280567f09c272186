package dev.handback.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads YAML 1.2 (core schema), one document a text.
 *
 * <p>The text comes from strangers, so everything is bounded: its length, the depth of its nesting, the number of values
 * after aliases are followed.
 */
public final class YamlReader {
    static final int LONGEST = 1_000_000;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(50)
            .setCodePointLimit(LONGEST)
            .setSchema(new CoreSchema())
            .build();

    private YamlReader() {}

    /**
     * Reads a text.
     *
     * @param firstLine the line of the file on which the text begins, so that marks are those of the file
     */
    public static YamlResult read(String text, int firstLine) {
        return PlainYaml.read(text, firstLine).orElseGet(() -> readByEngine(text, firstLine));
    }

    static YamlResult readByEngine(String text, int firstLine) {
        try {
            return new Compose(SETTINGS)
                    .composeString(text)
                    .map(node -> NodeTree.copy(node, firstLine))
                    .orElseGet(() -> NodeTree.empty(firstLine));
        } catch (MarkedYamlEngineException e) {
            return new YamlResult.Broken(mark(e, firstLine), Problems.say(e.getProblem()));
        } catch (YamlEngineException e) {
            return new YamlResult.Broken(new Mark(firstLine, 1), Problems.say(String.valueOf(e.getMessage())));
        } catch (StackOverflowError tooDeep) {
            return new YamlResult.Broken(new Mark(firstLine, 1), NodeTree.TOO_DEEP);
        }
    }

    /** A quote that is never closed is noticed at the end of the text, and mended where it begins. */
    private static Mark mark(MarkedYamlEngineException e, int firstLine) {
        boolean open = e.getProblem().contains("unexpected end of stream")
                || e.getProblem().contains("document separator");
        Optional<org.snakeyaml.engine.v2.exceptions.Mark> begin = open ? e.getContextMark() : Optional.empty();
        return begin.or(e::getProblemMark)
                .map(m -> new Mark(m.getLine() + firstLine, m.getColumn() + 1))
                .orElse(new Mark(firstLine, 1));
    }
}
