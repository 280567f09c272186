package dev.handback.check.rule;

import static dev.handback.check.rule.SoundRepository.ACCESS;
import static dev.handback.check.rule.SoundRepository.DEPLOY;
import static dev.handback.check.rule.SoundRepository.ELI;
import static dev.handback.check.rule.SoundRepository.PEOPLE;

import java.util.List;

/** One thing that is wrong with the access register each. */
final class RegisterCases {
    private static final String NO_GRANTS = "version: 1\nperson: dana\nengagement: northwind-2026\ngrants: []\n";

    static final List<RuleCase> ALL = List.of(
            RuleCase.of("AC001", ACCESS, "    expires: 2026-11-30\n", "").at("id: dana-aws"),
            RuleCase.of("AC001", ACCESS, "expires: 2026-11-30", "expires: 2026-12-03")
                    .at("expires"),
            RuleCase.of("AC001", ACCESS, "expires: 2026-11-30", "expires: 2026-09-01")
                    .at("expires"),
            RuleCase.of("AC001", ACCESS, "acme/shop#142", "pager:sale")
                    .at("expires")
                    .and("2026-11-30", "2026-12-01"),
            RuleCase.of("AC001", ACCESS, "data: none", "data: production").at("expires"),
            RuleCase.of("AC002", ACCESS, "expires: 2026-11-30", "expires: 2026-11-17")
                    .at("expires"),
            RuleCase.of("AC003", ACCESS, "account: dana-nw", "account: eli-nw").at("account"),
            RuleCase.of("AC003", ACCESS, "account: dana-nw", "account: admin").at("account"),
            RuleCase.of("AC004", ACCESS, "approver: maria", "approver: eli").at("approver"),
            RuleCase.of("AC004", ACCESS, "    approver: maria\n", "").at("id: dana-aws"),
            RuleCase.of("AC005", ACCESS, "role: Deployer", "role: owner").at("role"),
            RuleCase.of("AC005", ACCESS, "level: operator", "level: admin")
                    .at("level")
                    .and("    task: acme/shop#142\n", ""),
            RuleCase.of("AC006", ACCESS, "revoked: null", "revoked: {on: 2026-10-01, by: maria}")
                    .at("revoked"),
            RuleCase.of(
                            "AC006",
                            ACCESS,
                            "revoked: null",
                            "revoked: {on: 2026-09-01, by: maria, method: disable, evidence: \"#1\"}")
                    .at("revoked"),
            RuleCase.of(
                            "AC006",
                            ACCESS,
                            "revoked: null",
                            "revoked: {on: 2026-11-19, by: maria, method: disable, evidence: \"#1\"}")
                    .at("revoked"),
            RuleCase.of("AC007", PEOPLE, "github: dana-nw,", "github: dana-nw, left: 2026-11-17,")
                    .at("id: dana")
                    .at(ACCESS, "id: dana-aws"),
            RuleCase.of("AC008", ACCESS, "system: aws-identity-center", "system: database")
                    .at("system")
                    .and("    data: none\n", ""),
            RuleCase.of("AC008", ACCESS, "data: none", "data: production")
                    .at("data")
                    .and("    task: acme/shop#142\n", ""),
            RuleCase.of("AC009", ACCESS, "mfa: true", "password: hunter").at("password"),
            RuleCase.of("AC009", ACCESS, "build the pipeline", "ghp_0123456789abcdefghijABCDEFGHIJ012345")
                    .at("ghp_"),
            RuleCase.of("AC009", ACCESS, "revoked: null", "revoked: {on: 2026-10-01, secret: hunter2}")
                    .at("secret: hunter2"),
            RuleCase.of("AC010", ACCESS, "delivered_by: sso-invite", "delivered_by: chat")
                    .at("delivered_by"),
            RuleCase.of("AC012", ACCESS, "resource: \"111122223333\"", "resource: \"*\"")
                    .at("resource"),
            RuleCase.of("AC012", ACCESS, "resource: \"111122223333\"", "resource: \"444455556666\"")
                    .at("resource"),
            RuleCase.of("AC012", ELI, "system: aws-identity-center", "system: github")
                    .at("resource")
                    .and("\"acme/shop\"", "acme"),
            RuleCase.of("AC013", ACCESS, "level: operator", "level: admin").at("level"),
            RuleCase.of("AC013", ACCESS, "data: none", "data: masked").at("data"),
            RuleCase.of("AC014", ACCESS, "remove-assignment", "change-password").at("revoke:"),
            RuleCase.of("AC014", ACCESS, "sso-invite", "secret-manager").at("delivered_by"),
            RuleCase.of("AC014", ACCESS, "mfa: true", "rotate_by: 2026-11-17").at("rotate_by"),
            RuleCase.of("AC015", ACCESS, "mfa: true", "emergency: {incident: \"#1\"}")
                    .at("emergency")
                    .and("2026-11-30", "2026-09-06"),
            RuleCase.of("AC015", ACCESS, "mfa: true", "emergency: {incident: \"#1\", follow_up: 2026-09-06}")
                    .at("expires")
                    .and("2026-11-30", "2026-09-07"),
            RuleCase.of("AC016", ACCESS, "granted: 2026-09-03", "granted: 2026-08-19")
                    .at("id: dana-aws"),
            RuleCase.of("AC016", ACCESS, "mfa: true", "reviewed: {on: 2026-08-19, by: maria}")
                    .at("reviewed"),
            RuleCase.of("AC020", ACCESS, "central: true", "central: false").at("central"),
            RuleCase.of("AC021", ACCESS, "level: operator", "level: admin")
                    .at("id: dana-aws")
                    .and("    mfa: true\n", ""),
            RuleCase.of("AC022", PEOPLE, "github: dana-nw,", "github: dana-nw, left: 2026-11-17,")
                    .at("id: dana")
                    .at(ACCESS, "offboarding"),
            RuleCase.of(
                            "AC019",
                            DEPLOY,
                            "severity: 3",
                            "severity: 3\nneeds_access:\n  - {system: aws-identity-center, role: Deployer}")
                    .at("{system: aws"),
            new RuleCase("AC011", tree -> tree.with(ACCESS, NO_GRANTS), ACCESS, "grants"),
            new RuleCase("AC011", tree -> tree.without(ACCESS), PEOPLE, "{id: dana"));

    private RegisterCases() {}
}
