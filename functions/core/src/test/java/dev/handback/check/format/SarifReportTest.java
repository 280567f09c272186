package dev.handback.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.handback.check.CheckReport;
import dev.handback.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class SarifReportTest {
    private static final Schema SARIF = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(resource("/sarif/sarif-2.1.0-rtm.5.json"));

    @Test
    void isValidByTheStandardsOwnSchema() {
        for (CheckReport report : List.of(Reports.alone(), Reports.compared(), Reports.clean())) {
            assertThat(SARIF.validate(SarifReport.of(report, "0.1.0"), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void namesARuleOnceAndPointsToIt() {
        Map<?, ?> run = run(Reports.alone());
        List<?> rules = at(run, "tool", "driver", "rules") instanceof List<?> list ? list : List.of();
        List<?> results = run.get("results") instanceof List<?> list ? list : List.of();

        assertThat(rules).extracting(rule -> ((Map<?, ?>) rule).get("id")).doesNotHaveDuplicates();
        assertThat(results).isNotEmpty().allSatisfy(result -> {
            Map<?, ?> map = (Map<?, ?>) result;
            Map<?, ?> rule = (Map<?, ?>) rules.get((Integer) at(map, "ruleIndex"));
            assertThat(rule.get("id")).isEqualTo(map.get("ruleId"));
        });
    }

    @Test
    void tellsWhatIsNewAndEncodesPaths() {
        String text = SarifReport.of(Reports.compared(), "0.1.0");

        assertThat(text)
                .contains("\"uri\" : \"docs/runbooks/a%20b%2C%20100%25%3A%20c.md\"")
                .contains("\"baselineState\" : \"new\"")
                .contains("\"baselineState\" : \"unchanged\"");
        assertThat(SarifReport.of(Reports.alone(), "0.1.0")).doesNotContain("baselineState");
    }

    @Test
    void knowsAFindingAgainWhereverItsLineHasMoved() {
        assertThat(fingerprints(run(Reports.alone()))).isEqualTo(fingerprints(run(Reports.compared())));
        assertThat(fingerprints(run(Reports.alone()))).doesNotHaveDuplicates();
    }

    private static List<Object> fingerprints(Map<?, ?> run) {
        List<?> results = run.get("results") instanceof List<?> list ? list : List.of();
        return results.stream()
                .map(result -> at((Map<?, ?>) result, "partialFingerprints", "handbackFinding/v1"))
                .toList();
    }

    private static Map<?, ?> run(CheckReport report) {
        Object log = Json.read(SarifReport.of(report, "0.1.0"));
        return (Map<?, ?>) ((List<?>) at((Map<?, ?>) log, "runs")).getFirst();
    }

    private static Object at(Map<?, ?> map, String... keys) {
        Object value = map;
        for (String key : keys) {
            value = Objects.requireNonNull(((Map<?, ?>) value).get(key), key);
        }
        return value;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SarifReportTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
