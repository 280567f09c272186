package dev.handback.access;

import dev.handback.engagement.Dates;
import dev.handback.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one person's file of the register. What cannot be understood is left out: the rules of group AC speak of it. */
final class RegisterFile {
    private RegisterFile() {}

    /** The file, if it names a person and an engagement. */
    static Optional<AccessFile> read(YamlNode root) {
        Optional<EngagementId> engagement = id(root, "engagement", EngagementId::new);
        return id(root, "person", PersonId::new)
                .filter(person -> engagement.isPresent())
                .map(person -> new AccessFile(person, engagement.get(), grants(root), offboarding(root)));
    }

    private static List<Grant> grants(YamlNode root) {
        return root.find("grants").map(YamlNode::items).orElse(List.of()).stream()
                .flatMap(node -> grant(node).stream())
                .toList();
    }

    private static Optional<Grant> grant(YamlNode node) {
        Optional<Grant.Access> access = access(node);
        return id(node, "id", GrantId::new)
                .filter(grant -> access.isPresent())
                .map(grant -> new Grant(grant, access.get(), purpose(node), term(node), custody(node), ending(node)));
    }

    private static Optional<Grant.Access> access(YamlNode node) {
        Optional<String> account = node.text("account");
        Optional<String> resource = node.text("resource");
        if (account.isEmpty() || resource.isEmpty()) {
            return Optional.empty();
        }
        AccessScope scope = new AccessScope(
                node.text("role"),
                node.text("level").flatMap(AccessLevel::find),
                node.text("environment").flatMap(Environment::find),
                node.text("data").flatMap(DataClass::find));
        return id(node, "system", SystemName::new)
                .map(system -> new Grant.Access(system, account.get(), resource.get(), scope));
    }

    private static Grant.Purpose purpose(YamlNode node) {
        return new Grant.Purpose(
                node.text("reason"), node.text("task"), node.texts("components"), id(node, "approver", PersonId::new));
    }

    private static Grant.Term term(YamlNode node) {
        return new Grant.Term(
                date(node, "granted"),
                date(node, "expires"),
                node.find("reviewed").flatMap(RegisterFile::review),
                node.find("emergency").map(e -> new Grant.Emergency(e.text("incident"), date(e, "follow_up"))));
    }

    private static Optional<Grant.Review> review(YamlNode node) {
        Optional<LocalDate> on = date(node, "on");
        return id(node, "by", PersonId::new).flatMap(by -> on.map(day -> new Grant.Review(day, by)));
    }

    private static Grant.Custody custody(YamlNode node) {
        return new Grant.Custody(
                node.text("delivered_by").flatMap(Delivery::find),
                date(node, "rotate_by"),
                node.text("mfa").map("true"::equals),
                node.text("central").map(RegisterFile::central),
                node.find("non_personal").flatMap(RegisterFile::nonPersonal));
    }

    private static Grant.Central central(String text) {
        boolean under = text.equals("true");
        return new Grant.Central(under, under || text.equals("false") ? Optional.empty() : Optional.of(text));
    }

    private static Optional<Grant.NonPersonal> nonPersonal(YamlNode node) {
        return id(node, "owner", PersonId::new)
                .map(owner -> new Grant.NonPersonal(owner, node.text("why").orElse("")));
    }

    private static Grant.Ending ending(YamlNode node) {
        return new Grant.Ending(
                node.find("revoke")
                        .map(r -> new Grant.Revoke(method(r), id(r, "by", PersonId::new), r.text("runbook"))),
                node.find("revoked").flatMap(RegisterFile::revoked));
    }

    private static Optional<Grant.Revoked> revoked(YamlNode node) {
        return date(node, "on")
                .map(on -> new Grant.Revoked(on, id(node, "by", PersonId::new), method(node), node.text("evidence")));
    }

    private static Optional<AccessFile.Offboarding> offboarding(YamlNode root) {
        return root.find("offboarding")
                .map(node -> new AccessFile.Offboarding(node.find("local_copies_deleted")
                        .flatMap(RegisterFile::review)
                        .map(review -> new AccessFile.Confirmation(review.by(), review.on()))));
    }

    private static Optional<RevokeMethod> method(YamlNode node) {
        return node.text("method").flatMap(RevokeMethod::find);
    }

    private static Optional<LocalDate> date(YamlNode node, String key) {
        return node.text(key).flatMap(Dates::parse);
    }

    /** An id of the right form; anything else is none. */
    static <T> Optional<T> id(YamlNode node, String key, Function<String, T> form) {
        try {
            return node.text(key).map(form);
        } catch (IllegalArgumentException notId) {
            return Optional.empty();
        }
    }
}
