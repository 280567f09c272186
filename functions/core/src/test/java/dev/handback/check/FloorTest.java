package dev.handback.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handback.check.rule.Rules;
import dev.handback.policy.Interval;
import dev.handback.policy.Policy;
import dev.handback.policy.PolicyReader;
import dev.handback.policy.Profile;
import dev.handback.source.FakeTree;
import dev.handback.source.PastTree;
import dev.handback.yaml.YamlReader;
import dev.handback.yaml.YamlResult;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An organisation's policy holds its repositories: stricter they may be, never looser. */
final class FloorTest {
    private static final Floor FLOOR = floor("""
            version: 1
            profile: standard
            rules: {RB009: error, MD004: off}
            freshness: {review_in: 6 months}
            access: {longest: {admin: 14 days}}
            operations: {service: [deploy, rollback]}
            checks: {mode: required, fail_on: warning}
            """);

    private static final FakeTree LOOSE = FakeTree.of(".handback.yml", """
            version: 1
            profile: adopt
            rules:
              SC001: off
              MD002: warning
            access:
              longest: {admin: 30 days}
            operations:
              service: [deploy]
            checks: {mode: observe}
            """);

    @Test
    void holdsARepositoryThatSaysNothing() {
        Policy held = FLOOR.under(Policy.none());
        assertThat(held.profile()).isEqualTo(Profile.STANDARD);
        assertThat(held.rules()).isEqualTo(Map.of("RB009", "error", "MD004", "off"));
        assertThat(held.access().longest()).containsEntry("admin", Interval.days(14));
        assertThat(held.checks().failOn()).isEqualTo("warning");
    }

    @Test
    void takesOfEachValueTheStricterOne() {
        Policy held = FLOOR.under(policy("""
                profile: strict
                rules: {RB009: off, MD004: warning, RB001: error, SC001: notice}
                freshness: {review_in: 3 months}
                access: {longest: {admin: 30 days, read: 200 days}}
                operations: {service: [deploy, patch]}
                checks: {mode: observe, fail_on: notice}
                """));
        assertThat(held.profile()).isEqualTo(Profile.STRICT);
        assertThat(held.rules()).isEqualTo(Map.of("RB009", "error", "MD004", "warning", "RB001", "error"));
        assertThat(held.freshness().reviewIn()).isEqualTo(Interval.months(3));
        assertThat(held.access().longest())
                .containsEntry("admin", Interval.days(14))
                .containsEntry("read", Interval.days(200));
        assertThat(held.operationsOf("service")).containsExactly("deploy", "patch", "rollback");
        assertThat(held.checks().mode()).isEqualTo("required");
        assertThat(held.checks().failOn()).isEqualTo("notice");
    }

    @Test
    void holdsNothingThatItDoesNotSay() {
        Policy own = policy("profile: adopt\nrules: {SC001: off}\naccess: {longest: {read: 4 years}}\n");
        assertThat(floor("version: 1\n").under(own)).isEqualTo(own);
        assertThat(floor("access: {longest: {read: 5 years}}").under(own)).isEqualTo(own);
    }

    @Test
    void isNotUndoneByAWordThatNobodyKnows() {
        Policy held = FLOOR.under(policy("rules: {RB009: x, AN001: x}\nchecks: {mode: x, fail_on: x}\n"));
        assertThat(held.rules()).isEqualTo(Map.of("RB009", "error", "MD004", "off", "AN001", "x"));
        assertThat(held.checks().mode()).isEqualTo("required");
        assertThat(held.checks().failOn()).isEqualTo("warning");
    }

    @Test
    void isNothingWhereItsFileIsNotYamlOfKeysAndValues() {
        assertThat(Floor.read("- strict\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Floor.read("profile: [\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void isTheLastValidOneWhereTheFileIsNotValid() {
        String strict = "version: 1\nprofile: strict\n";
        String sentence =
                "The organisation's policy, `.handback.yml` of its repository `.github`, is not valid. Until it is"
                        + " mended, %s.";

        assertThat(held(strict)).isEqualTo("STRICT");
        assertThat(held("profile: [\n", "profile: x\n", strict))
                .isEqualTo("STRICT " + sentence.formatted("its last valid one holds"));
        assertThat(held("version: 1\nprofile: strict\nrules: 7\n"))
                .isEqualTo("STRICT " + sentence.formatted("what can be read of it holds"));
        assertThat(held("profile: [\n", "- 1\n"))
                .isEqualTo("nothing " + sentence.formatted("no earlier one that is valid is known: it holds nothing"));
        assertThat(Floor.of(FakeTree.of("README.md", "# Acme\n"))).isEqualTo(Floor.Held.NOTHING);
    }

    /** The profile that holds, and what is said of it. */
    private static String held(String now, String... before) {
        Floor.Held held = Floor.of(new PastTree(FakeTree.of(".handback.yml", now), before));
        String profile = held.floor()
                .map(floor -> floor.under(Policy.none()).profile().name())
                .orElse("nothing");
        return held.remark().map(remark -> profile + " " + remark).orElse(profile);
    }

    @Test
    void saysAtTheKeyWhatHasNoEffect() {
        CheckReport report = TreeCheck.with(Rules.all(), LocalDate.parse("2026-11-18"))
                .over(FLOOR)
                .check("shop", LOOSE);
        assertThat(report.findings())
                .extracting(reported -> reported.finding().rule() + " "
                        + reported.finding().mark().line() + ":"
                        + reported.finding().mark().column() + " "
                        + reported.finding().subject())
                .containsExactly(
                        "CF005 2:1 profile",
                        "CF005 4:3 rules.SC001",
                        "CF005 7:13 access.longest.admin",
                        "CF005 9:3 operations.service",
                        "CF005 10:10 checks.mode");
        assertThat(report.findings().getFirst().finding().message())
                .isEqualTo("`profile` is `adopt` here, and the organisation's policy holds it to `standard`."
                        + " What is looser has no effect.");
        assertThat(report.head().policy().profile()).isEqualTo(Profile.STANDARD);
    }

    @Test
    void letsARepositoryBeStricter() {
        List<Reported> findings = TreeCheck.with(Rules.all(), LocalDate.parse("2026-11-18"))
                .over(FLOOR)
                .check("shop", FakeTree.of(".handback.yml", "version: 1\nprofile: strict\nrules: {MD004: error}\n"))
                .findings();
        assertThat(findings).isEmpty();
    }

    private static Floor floor(String yaml) {
        return Floor.read(yaml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static Policy policy(String yaml) {
        return PolicyReader.read(((YamlResult.Parsed) YamlReader.read(yaml, 1)).root(), Profile.STANDARD);
    }
}
